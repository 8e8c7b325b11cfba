"""The zip: links stay links, programs stay programs, licences come along."""

import importlib.util
import stat
import sys
import zipfile

import pytest

import dev


@pytest.fixture
def bundle():
    spec = importlib.util.spec_from_file_location("bundle", dev.ROOT / ".ci" / "bundle.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(sys.platform == "win32", reason="a bundle for Windows holds no links")
def test_zip_keeps_links_and_permissions(bundle, tmp_path):
    folder = tmp_path / "fcp-portfolio"
    (folder / "inside").mkdir(parents=True)
    (folder / "program").write_text("run")
    (folder / "program").chmod(0o755)
    (folder / "inside" / "library.so").symlink_to("../program")

    bundle.zip_folder(folder, tmp_path / "dist" / "bundle.zip")

    with zipfile.ZipFile(tmp_path / "dist" / "bundle.zip") as archive:
        modes = {info.filename: info.external_attr >> 16 for info in archive.infolist()}
        assert set(modes) == {"fcp-portfolio/program", "fcp-portfolio/inside/library.so"}
        assert stat.S_IMODE(modes["fcp-portfolio/program"]) == 0o755
        assert stat.S_ISLNK(modes["fcp-portfolio/inside/library.so"])
        assert archive.read("fcp-portfolio/inside/library.so") == b"../program"


def test_data_folders_exist(bundle):
    assert [path for path in bundle.DATA if not (dev.ROOT / path).is_dir()] == []


def test_guide_and_its_pictures_come_along(bundle):
    kept = [dev.ROOT / path for path in bundle.DATA]
    for needed in ("docs/guide", "docs/pictures", "docs/sign-off.md"):
        assert any((dev.ROOT / needed).is_relative_to(folder) for folder in kept)
