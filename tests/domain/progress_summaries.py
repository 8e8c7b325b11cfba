"""A progress summary for a supervisor and one for a group. Everybody is fictional."""

from datetime import UTC, date, datetime

from fcp_portfolio.domain.progress import (
    THRESHOLDS,
    Agreed,
    Band,
    Breadth,
    CapabilityBand,
    CapabilityProgress,
    FrameworkProgress,
    LevelGiven,
    ProgressSummary,
    RequestOut,
    RequirementProgress,
    ReviewedLevel,
    RouteProgress,
    Signing,
    Stands,
    SupervisionProgress,
)
from fcp_portfolio.domain.request import Kind

DAY = date(2026, 11, 20)
ID, PORTFOLIO = "6f1c1f0e-5f0b-4b0e-9d0a-0d8f6f0c7a11", "0d58b0ea-41b9-4c60-a58b-04e11e45c9b0"
CAPABLE = LevelGiven(scale="four", level="capable", on=DAY)
SIGNED = ReviewedLevel(scale="four", level="capable", on=DAY, signing=Signing.SIGNED_OFF)
FULL = ProgressSummary(
    id=ID,
    portfolio=PORTFOLIO,
    breadth=Breadth.FULL,
    made=datetime(2026, 11, 20, 9, tzinfo=UTC),
    owner="Robin Example",
    registration="HCPC PH000000",
    fictional=True,
    given_to="Dr Sam Example",
    program="FCP Portfolio",
    frameworks=(
        FrameworkProgress(
            framework="fw",
            edition="2018",
            title="Framework",
            capabilities=(
                CapabilityProgress(
                    path="fw-2018#4",
                    code="4",
                    title="Examination",
                    entries=3,
                    own=CAPABLE,
                    reviewed=SIGNED,
                ),
                CapabilityProgress(path="fw-2018#5", code="5", title="", entries=0),
            ),
        ),
    ),
    since=date(2026, 9, 1),
    until=DAY,
    routes=(
        RouteProgress(
            route="taught",
            edition="2023",
            title="Taught route",
            requirements=(
                RequirementProgress(
                    id="monthly",
                    stage="stage-2",
                    title="Assessments each month",
                    has=1,
                    needed=2,
                    unit="this month",
                    stands=Stands.AT_RISK,
                    recurs=True,
                    by=date(2026, 11, 30),
                ),
            ),
        ),
    ),
    supervision=SupervisionProgress(
        sessions=2, minutes=90, debriefs=5, debrief_minutes=100, weeks=6, last=DAY
    ),
    requests=(RequestOut(id=ID, kind=Kind.SIGN_OFF, to=("Dr Sam Example",), since=DAY),),
)
BANDS = ProgressSummary(
    id=ID,
    portfolio=PORTFOLIO,
    breadth=Breadth.BANDS,
    made=FULL.made,
    owner="Robin Example",
    registration="HCPC PH000000",
    fictional=True,
    given_to="Fen peers",
    program="FCP Portfolio",
    frameworks=(
        FrameworkProgress(
            framework="fw",
            edition="2018",
            title="Framework",
            bands=(CapabilityBand(path="fw-2018#4", code="4", title="", band=Band.MOST),),
        ),
    ),
    agreed=Agreed(named=True, leads=("fw-2018#4",)),
    thresholds=THRESHOLDS,
)
