<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <location filename="../../fcp_portfolio/ui/words.py"/>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/words.py"/>
        <source>d MMM</source>
        <comment>a date without its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/words.py"/>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/previews.py"/>
        <source>The pages of this file are not drawn: they are damaged, or made to take for ever. The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/views/capabilities_matrix.py"/>
        <location filename="../../fcp_portfolio/ui/views/capabilities_tree.py"/>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/pane.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <source>{most} of {nodes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <source>{most} of {hits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <source>the first {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <source>Log evidence for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/delegate.py"/>
        <source>in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <location filename="../../fcp_portfolio/ui/models/entries.py"/>
        <location filename="../../fcp_portfolio/ui/models/sessions.py"/>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <source>Show all {hits} entries that hold “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <source>in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/finding.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/delegate.py"/>
        <source>in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>History: {n} (revision|revisions)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>Compare revision {number} with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>Restore revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>Erase revision {number} for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Back to the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>What differs from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>This version reads as the entry does now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>{day}, {time} · {what}, erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>{day}, {time} · {what}, draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>{day}, {time} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>Gone since: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>New since: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>Struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>: gone since this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>Underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <source>: new since this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/file_preview.py"/>
        <source>Preview of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/file_preview.py"/>
        <source>{name}, picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>not signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>signed off in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>waits for the second approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>changed since sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>Not signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>Signatures complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <location filename="../../fcp_portfolio/domain/coverage.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_sign_off.py"/>
        <source>Changed since sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>Met by a letter held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>Signed off by the {first}, waits for the {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>{signed} of {rows} signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>{changed} changed since sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>{waits} waiting for the {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>{n} of {all} capabilities (is|are) not signed off yet: {labels}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>{n} of {all} capabilities (is|are) rated below the level that signs off: {labels}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>The {who} did not agree to {count} of {all} capabilities: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>The {who} has still to sign {count} of {all} capabilities: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>For {count} of {all} capabilities an answer came, but not yet in a way that counts: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>{n} of {all} capabilities (has|have) changed since sign-off: {labels}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/completion.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <source>What changed since the sign-off of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/dialog.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/help.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/messages.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request.py"/>
        <location filename="../../fcp_portfolio/ui/guide/saving.py"/>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <location filename="../../fcp_portfolio/ui/review/sign_all_dialog.py"/>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <location filename="../../fcp_portfolio/ui/views/file_preview.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <source>What changed under {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <source>Before, as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <source>Signed off {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <source>Before: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/changed_since.py"/>
        <source>Now: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/pages.py"/>
        <location filename="../../fcp_portfolio/ui/views/preview/text.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/preview/pages.py"/>
        <source>Found on {n} (page|pages)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/pages.py"/>
        <source>Pages of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/text.py"/>
        <source>Text of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/text.py"/>
        <source>Make the text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/text.py"/>
        <source>Make the text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/preview/text.py"/>
        <source>{n} (place|places)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>This kind of file cannot be shown here. Save a copy to open it in its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Its words, without how it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Search in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Save a copy, which anyone can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>{part} · Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>This leads to the web: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>{n} (place|places) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Not here. Enter looks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Not in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Save a copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>The key of this file is put into the store of passwords of this computer. Whoever uses your account here can open the file then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Sure that the passphrase is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>The 24 recovery words open the file too. The file stays as it is until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Use the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/views/banners.py"/>
        <source>See what can be saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Open {name} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>What this computer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Earlier snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Choose what takes the place of your file. What stands there now is kept beside it, under a name that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>What helps then is an earlier snapshot or a backup: choose one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>Restore an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Restore an earlier version of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Save what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Versions that this computer knows of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Look into it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>This computer keeps no version of this file. Choose a backup with “Another file…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>looking into it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>“{name}” is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>{name} (saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Damaged: {parts}. {entries} can be read, and saved to another file. The damaged one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>last changed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Written {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>I have the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/locked.py"/>
        <source>“{name}” is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/locked.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/locked.py"/>
        <source>Close the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/locked.py"/>
        <source>What you typed is kept. The passphrase brings you back to where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/locked.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Type the passphrase of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>{parent} · not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>{parts} · {st_size} · last changed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Answered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Signed by everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Cannot be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Saving and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Aim and reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Frameworks and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>People and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Type and rows grow together. Ctrl++ and Ctrl+- do it from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Single keys in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Such as L to log, R to rate, E to edit: only while the list has the focus. Each has a menu entry too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>What you aim for, without debriefs; a line on the Supervision page. Sources differ, so there is no number until you give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>A request is told as due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>after {n} (day|days)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Once it waits longer than that, it stands under “Due” on Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Remind me of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Once the newest backup lacks something and is older than that, Home says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Lock when nothing is typed or clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>after {n} (minute|minutes)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>All windows are hidden until the passphrase is typed; what you typed is kept. This program does not learn of the system’s own screen lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Time-stamp service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>The address of a service (RFC 3161) that says when something was signed. It is sent a digest of the signature, and nothing else uses a network. Empty: none is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>The words of the window. It speaks another language from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Recent portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>The page that was shown last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Size of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Widths of panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Folders used last, by what went there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>The key file that signed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <source>Name and role of who signed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/choices.py"/>
        <source>{choice}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/choices.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/page.py"/>
        <source>Sections of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/page.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/page.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/page.py"/>
        <source>They apply at once, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/page.py"/>
        <source>Restore defaults of {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/page.py"/>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/delegate.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>Find an action, a capability, an entry or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>↑ ↓ move · Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>No action, capability, entry or file holds “{typed}”. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>{number} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>{n} (result|results)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>Up and Down move in the results, Enter opens, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/command_palette/panel.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/back_up.py"/>
        <source>Back up to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/certificate.py"/>
        <source>Who signed each step, when, by which way and what it rests on, with what came back inside, photos excepted. It is your own statement, signed with your key, and no qualification. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/certificate.py"/>
        <source>It can no longer be stopped. This dialog closes once the file is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/certificate.py"/>
        <source>Certificate of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/certificate.py"/>
        <source>{name} {id} certificate.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/certificate.py"/>
        <source>Write the certificate as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/certificate.py"/>
        <source>Write the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/certificate.py"/>
        <source>The certificate is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/certificate.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/clinic.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/document_held.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/evaluation.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/period.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/stepped.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/tags.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/typed_answer.py"/>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/file_tiles.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_running.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/certificate.py"/>
        <source>Writing the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/document_held.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <source>PDF, scan, photo or e-mail (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/document_held.py"/>
        <source>Your route allows a transcript or a letter to stand for this step. The file is kept as it is, and everywhere the step is called a document held, entered by you: it is not a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/document_held.py"/>
        <source>A document stands for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/document_held.py"/>
        <source>Choose the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/document_held.py"/>
        <source>Keep this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/document_held.py"/>
        <source>{who}, request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/help.py"/>
        <location filename="../../fcp_portfolio/ui/guide/text.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/shortcuts_card.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/help.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>About FCP Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/help.py"/>
        <source>A clinical-capability portfolio that its owner keeps: one encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/help.py"/>
        <source>FCP Portfolio {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/here_answer.py"/>
        <source>An answer here and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/here_answer.py"/>
        <source>What {who} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/here_answer.py"/>
        <source>They type it themselves. Nothing is signed here: it counts once a signed answer, or one on paper, of the same person covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>Compare these words with that person, face to face or by telephone. A card that came by mail shows nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>Whether you compare the words yourself or take their word is kept with the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>Add the person first: under New request, or when you log a session with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>The card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>I know this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>The key card of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>I compared these words with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>Keep this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>Whose key it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>The words of the key: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>Do you know this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>{names} names {described}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <source>{voucher}, vouches for this card. {trust}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/know_key.py"/>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>Compare the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/application.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/messages.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <source>FCP Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/application.py"/>
        <source>“{name}” is saved and closed. It is under File &gt; Open recent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/errors.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/messages.py"/>
        <source>Something went wrong. Your work is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/messages.py"/>
        <source>Copy the details if you want to report it. They hold nothing that you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/messages.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/messages.py"/>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>New portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <source>I have a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/messages.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <source>New portfolio · step {place} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <source>Make the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <source>Making it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <source>One encrypted file on this computer. No account, no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <source>Step {number}, {title}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/recover.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/stepped.py"/>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Paste rows of a spreadsheet or a table: code, title, statement. Codes, or how far a row is set in, say what lies below what. A first row that names the columns is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Paste rows of a spreadsheet or a table: label, kind, hint. Kinds are text, long text, number, date, time, yes/no, person; “choice: a; b” and “scale: a; b” say what there is to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>List of headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>A year or a number. Other words, another edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Names of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>The top first, parted by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>What may be done with its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>An address, or the title of a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Make a framework or form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>What will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Make a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/dialog.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/dialog.py"/>
        <source>Fill a provider’s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/dialog.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/dialog.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/stepped.py"/>
        <location filename="../../fcp_portfolio/ui/review/answer_pane.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/dialog.py"/>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/dialog.py"/>
        <source>Import · step {place} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/dialog.py"/>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/dialog.py"/>
        <source>Cancelled. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Keep in this portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Write something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request.py"/>
        <source>New request · step {place} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request.py"/>
        <source>Write the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request.py"/>
        <source>Request {number} is written as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request.py"/>
        <source>Cancelled. Nothing was written and nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request.py"/>
        <source>The request waits on the Sign-off page, under New request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>No finished entry supports these. The request would hold your own ratings alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>Only what changed since it was signed off, for whoever signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>Evidence that goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>Choose all capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>Choose no capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>Choose one capability or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>Leave one entry in at least, so that there is something to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/models/matrix.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>{n} (piece|pieces)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>no evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>{chosen} of {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>It is listed here once you choose a capability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_capabilities.py"/>
        <source>{number} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>Check and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>Before it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>Write the request as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>Counting what goes along…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>period sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source> for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{name} {kind}{for_whom} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{n} (entry goes|entries go) along{files}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>You have no signing key yet. One is made now and kept in this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{asked} for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>Certified with the key you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>Anyone who has the file can read it, and every file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source> with {n} (file|files) shown on the pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{shown} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{n} (file is|files are) inside the PDF too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>None of the entries behind it is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>There are no drafts to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/goals.py"/>
        <source>Proposed a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/goals.py"/>
        <source>Rated {rated}, proposed {goals} as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/goals.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <location filename="../../fcp_portfolio/ui/models/entries.py"/>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_part.py"/>
        <source>{n} (capability|capabilities)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/goals.py"/>
        <source>{n} (goal|goals)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/goals.py"/>
        <source>A goal is closed by a final entry. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/goals.py"/>
        <source>Closed the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/goals.py"/>
        <source>The goal is closed by “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <source>{kind}, {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <source>period {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <source>{kind} of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <source>sign-off of {n} (capability|capabilities)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{kind} of {n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <source>put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <source>no longer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <source>Request {number} took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <source>It was no longer out when {owner} made the progress summary of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{n} (answer that nothing covers|answers that nothing covers)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{n} (line|lines) of what took place, {answers},</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source> with title, date and minutes alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>, without files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source> with {n} (file|files), on the pages and inside the PDF</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>What comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>{n} (row or file|rows or files)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>Nothing new is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>{checked} of {all}, {look} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <location filename="../../fcp_portfolio/storage/erasure.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>signer not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>A request in it has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>In our words: “some” is {some} or more entries, “most” is {most} or more. No training body names such numbers; they are our own design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>It has no id, or names no portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>It does not say whose it is, or for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>A summary for a supervisor lacks its period, or holds bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>A summary for a group holds more than bands, or lacks what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>A capability stands in it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>It offers to lead on a capability that is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>Progress summary of {owner} for {given_to}, made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>This progress summary is of another portfolio than the one held. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>This progress summary, made on {day}, is held already. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress.py"/>
        <source>This progress summary was made on {day}, before the one held, of {held}. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>Becomes a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>Becomes final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>Capabilities: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>{number} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{n} (private entry stays|private entries stay) back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>{n} (draft|drafts)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{n} (entry that you took out|entries that you took out)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{left} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_check.py"/>
        <source>{left} are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <source>It is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/saving.py"/>
        <source>PDF (*.pdf);;Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/saving.py"/>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/saving.py"/>
        <source>form.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <location filename="../../fcp_portfolio/ui/views/written.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/saving.py"/>
        <source>{filled} of {all} fields are filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/saving.py"/>
        <source>{stem}, filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <source>Request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <source>{n} (page|pages), {size}, certified with your key.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <source> Once they have answered, it goes on to {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <source>Send “{name}” to {names} yourself: this program sends nothing.{later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <source>Page 1 says how to answer in two minutes: in any PDF program, or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <source>When it comes back, take it in on the Sign-off page. A reminder to copy is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_entries.py"/>
        <source>No entry waits for an assessor: their form needs a part for one, and yours must be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_entries.py"/>
        <source>There is no finished entry yet that is not private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_entries.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/list_view.py"/>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_entries.py"/>
        <source>Choose one entry or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_entries.py"/>
        <source>{checked} of {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_entries.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_entries.py"/>
        <source> · draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_period.py"/>
        <source>Listed are finished entries of supervision, or of a form with an assessor, that name the person you ask or nobody; and what they answered that nothing signed covers yet. Title, date and minutes go along, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_period.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_period.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_period.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <source>Give the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_period.py"/>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_period.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <source>Give the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_stage.py"/>
        <source>Capabilities that I choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_stage.py"/>
        <source>A stage of your route asks for its capabilities, by the people whom the route names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_stage.py"/>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_what.py"/>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_what.py"/>
        <source>They give a level on each capability and say how they know your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_what.py"/>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_what.py"/>
        <source>The assessor’s part of forms such as CbD, COT or CEPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_what.py"/>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_what.py"/>
        <source>A colleague says that entries are accurate and genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_what.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <source>Period sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_what.py"/>
        <source>What took place in a month, on one page, signed once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_what.py"/>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>They rate each capability, sign, and send the PDF back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>They fill in the assessor’s part, sign, and send the PDF back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>They say of each entry whether it is so, sign, and send the PDF back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>They check the page, sign it, and send the PDF back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Such as an education provider. They see the first one&apos;s answers and cannot change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>They see the first one’s answers and cannot change them. Leave it at nobody where a document is to stand for them, or you do not know yet who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>They did not sign what changed, so they would not know the rest. Choose whoever did, or go back and ask about all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Your route asks for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Who looks at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Who answers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/basics.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/surroundings.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Who counter-signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/people_card.py"/>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Choose who answers, or add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Choose somebody else, or nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>Add this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_entry.py"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_who.py"/>
        <source>A new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/paper_answer.py"/>
        <source>The answer on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/paper_answer.py"/>
        <source>What {who} wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/paper_answer.py"/>
        <source>Type what stands there, and nothing else; name and role are proposed from the request. The file is kept as it is, and the record says: on paper, entered by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/paper_answer.py"/>
        <source>Type what stands there, and nothing else; name and role are proposed from the request. The file is kept as it is, and the record says: by e-mail, entered by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/paper_answer.py"/>
        <source>The answer by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/paper_answer.py"/>
        <source>Drawing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/paper_answer.py"/>
        <source>Nothing is answered yet. Type what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/paper_answer.py"/>
        <source>Type what stands there under “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/paper_answer.py"/>
        <source>{name}, {n} (page|pages)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/period.py"/>
        <source>This day lies before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/period.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/source.py"/>
        <source>Forms (*.pdf *.docx *.dotx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/source.py"/>
        <source>A PDF with fields, or a Word document with content controls, fields, empty cells beside labels, or places such as {{name}}. It stays as it came: a copy is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/source.py"/>
        <source>Empty for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/source.py"/>
        <source>Its fields can then be filled in. Private entries and drafts go into no form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/source.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/period.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_part.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/source.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/period.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_part.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/source.py"/>
        <source>No entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/source.py"/>
        <source>An entry to write out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/period.py"/>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/period.py"/>
        <source>Show entries of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>There is no one version “{given}” of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Kept one version; the other stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Only versions of an entry can both be kept. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Kept both, as entries of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Nothing of “{given}” waits for a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>{kind}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>With the title they use, such as Dr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Such as clinical supervisor, FCP roadmap supervisor, GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Registration body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Such as GMC or HCPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Kept in your file only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>What is known of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/person.py"/>
        <source>Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recover.py"/>
        <source>Open {name} with the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recover.py"/>
        <source>All 24 in their order, with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/recover.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recover.py"/>
        <source>Open with the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recover.py"/>
        <source>Type the 24 recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/recover.py"/>
        <source>Open the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>This file is not encrypted: whoever has it and the portfolio can read everything. Keep it apart from the portfolio, and out of folders that are synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>They open the file if the passphrase is lost. They are shown now and never again; whoever has them and the file can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>Write down the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>Word {place}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>Recovery words of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>Keep them apart from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>Save the recovery words, not encrypted, apart from the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>Saved as “{name}”. {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/recovery_words.py"/>
        <source>{stem} recovery words.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_entry.py"/>
        <source>{name} on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_entry.py"/>
        <source>Editing shows as changed since sign-off: {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_entry.py"/>
        <source>Signed off by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_entry.py"/>
        <source> and by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_entry.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/typed_answer.py"/>
        <source>{title} to request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/typed_answer.py"/>
        <source>Take these answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/typed_answer.py"/>
        <source>Taking them in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/typed_answer.py"/>
        <source>Request {number}. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/typed_answer.py"/>
        <source>Nothing is answered yet. Answer at least one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/verify.py"/>
        <location filename="../../fcp_portfolio/ui/views/verify.py"/>
        <source>Verify a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <source>Withdraw request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_sign_off.py"/>
        <source>Withdraw the sign-off of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <source>The capability no longer counts as signed off by this answer. What was signed is kept, with your reason. This cannot be undone; you can ask again with a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <source>It is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <source>If you handed it over, tell {people} that it is withdrawn. An answer to it is not taken in any more. This cannot be undone; you can write a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Withdraw what was said of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <source>The entry no longer says so; what an assessor wrote in it stays. What was signed is kept, with your reason. This cannot be undone; you can ask again with a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Give the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Every {n} (week|weeks)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Type a number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>It is in the calendar file that you can save. No names of patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Title (if it needs one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Move the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>It was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>It stands in the summary for your supervisor. No names of patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Call off this session and those after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Why (if you want to say so)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Save the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>What you add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>A line for each point. Open actions are carried on by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>There is nobody called “{name}” under People. Add them first, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>This cannot be undone, by nobody. Nothing that the program keeps brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>It is kept in the history for good, so do not repeat what goes, and name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>The whole entry, with every version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Words of this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Words, wherever they stand in the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>The file “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Erase for good: “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Erase revision {number} of “{title}” for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>This version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Words to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>As they stand. Capital letters and line breaks make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>What will still hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Delete the copies in the program&apos;s own folder too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Say which words are to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Looking for it, and for copies of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/withdraw.py"/>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>What still holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>The entry goes, with {n} earlier (version|versions).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>{n} earlier (version|versions) that (holds|hold) it (goes|go) whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>“[erased]” will stand in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>{n} text(|s) being typed (loses|lose) it too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>Holds it: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/erase_for_good.py"/>
        <source>May hold it: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_request_done.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_goals.py"/>
        <location filename="../../fcp_portfolio/ui/views/written.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>Progress of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>Everything is encrypted again beside, and takes the place of the file. It needs {room} of free space and about {n} (second|seconds). There will be new recovery words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>Only {free} are free. Free some space first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>Type the present passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>The passphrase is being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>Cancelled. The old passphrase stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>The present passphrase and recovery words go on opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <source>Delete what nobody should open with them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/impact.py"/>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/impact.py"/>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/impact.py"/>
        <source>Clinics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/impact.py"/>
        <source>Friends and family score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/impact.py"/>
        <source>Referrals taken on, of those known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>They stand with the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>They stand with the capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>Waiting for someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/filters.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/cli/safekeeping.py"/>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <location filename="../../fcp_portfolio/ui/kinds/portfolio.py"/>
        <location filename="../../fcp_portfolio/ui/models/entries.py"/>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>{n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/entries.py"/>
        <source>being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/entries.py"/>
        <source>found in {where}: {hit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/entries.py"/>
        <location filename="../../fcp_portfolio/ui/models/sessions.py"/>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>{n} (day|days)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <location filename="../../fcp_portfolio/ui/views/due_card.py"/>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>Waits on {waits_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>By a later request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/review/parts_list.py"/>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>Written {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>You wrote and certified it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>{name} counter-signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>{name} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>{below} for {n} (day|days)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>{below} since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>Waiting {n} (day|days)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>Waiting since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>After {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/changes.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/changes.py"/>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>No longer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/changes.py"/>
        <source>Asked otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/changes.py"/>
        <source>It is no longer asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/changes.py"/>
        <source>{before} so far; by this edition: {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/changes.py"/>
        <source>You meet it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/changes.py"/>
        <source>{state}. {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>You withdrew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>You replaced it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>An answer to it is no longer taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>You took the answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>You take the answer of {name} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>What came back before it is taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>You take the answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/requests.py"/>
        <source>Once the answer has come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/views/answers_form.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/values.py"/>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Sign-off request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Request for an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Request for a confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/due.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/due.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/due.py"/>
        <source>Date to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/due.py"/>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/due.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>{kind} from {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/views/answers_form.py"/>
        <source>The whole request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/returned.py"/>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>{owner}’s own rating: {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>its key is on a card you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>whose key it is was not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Unaltered since certified on {when} (signer’s clock); {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>{n} (page|pages)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>certified it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/views/rating_line.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>after you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>commented on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>by {name} on {day}, {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>{described}; not a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>Confirmed and reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>Reviewed, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>Commented on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source> of {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>{said}{of} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Excepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Commented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>{words}, under your exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <location filename="../../fcp_portfolio/ui/models/stack.py"/>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Name and declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Agrees with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>Does not agree with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>own rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>how known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>evidence added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>except</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sitting.py"/>
        <source>Kept your answers. They are not signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sitting.py"/>
        <source>Signed {signed} of {all}. The files to send back are in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sitting.py"/>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sitting.py"/>
        <source>You have answered this request already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sitting.py"/>
        <source>“{name}” is no folder here. Nothing was signed. Choose one for the files that go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/review.py"/>
        <source>None declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Your own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Nothing can be said of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The signature cannot be read, so nothing can be said for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>It seems that a program wrote this copy anew, so the seal cannot be checked here. Whoever sent the request can compare it with what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>Bytes that were signed have been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The signature was not made by the key that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The signature uses a method that is too weak today to show anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The signature does not cover the whole document as it stood then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>Something other than form fields was changed after this signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The title or other facts about the document were changed after sealing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>Something was laid over a page after the document was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>It was saved after this signature with neither an answer nor a signature in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>Something that nobody sees was added to the file after this signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The field “{about}” was changed after this signature locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The field “{about}” was changed after its answer had been signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The form field “{about}” was added after the document was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>{about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The unused space of the signature “{about}” is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The signature “{about}” carries more than a signature, or is oddly written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>Something stands after the end of the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>a key card that you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>a key card that nobody here compared, for which somebody whose card you gave vouches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>a certificate issued by somebody whom nobody here has checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>nothing but what the signer typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The same key signed in “{field}” before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The claimed time lies before the time from which the certificate holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>The claimed time lies after the time until which the certificate holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>signed in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>{brought}, filled in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>filled in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>changed without a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Nobody has signed this PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>({count} findings in all.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>Not good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>Unaltered where it is signed; {names} filled in, not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/verdict.py"/>
        <source>Unaltered since signing. Signatures: {signatures}, by keys on cards that you gave: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Do not rely on this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>{n} (field was|fields were) filled in after the last signature.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Unaltered where it is signed, but not all of it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Unaltered since it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>One signature, by a key that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>One signature, by a key that you do not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>{number} signatures, all by keys that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>{number} signatures, {known} of them by a key that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Unaltered? Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Unaltered? No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Known? Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Known? No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Signature “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>A key that names {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>No time is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>{moment}, by the signer’s computer’s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>stamped {moment} by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Since then {n} (field|fields) of others filled in or signed, which it allows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Nothing was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>On a key card that you have: {described}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>The name rests on {rests_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>You have not met this signer yet: compare these words with {name} by phone: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Certificate issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Look the registration up: {register}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>As it was first written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Changed without a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>Nobody stands for this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/verdict.py"/>
        <source>{n} (field|fields) filled in: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/answer_pane.py"/>
        <location filename="../../fcp_portfolio/ui/review/panes.py"/>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/answer_pane.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/answer_pane.py"/>
        <source>Nothing is asked of you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/answer_pane.py"/>
        <source>1 to {most} choose · C comments · Ctrl+Enter goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/answer_pane.py"/>
        <source>{used} of {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/answer_pane.py"/>
        <source>Too long by {used}. It is saved once it is shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/answer_pane.py"/>
        <source>{title}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/answering.py"/>
        <source>{misfit} Everything else is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <source>Nothing is final until you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <source>Decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <location filename="../../fcp_portfolio/ui/review/page.py"/>
        <source>Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <source>I am somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <source>Opening the request for somebody else. This may take a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <source>Sign…  {number} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/foot.py"/>
        <source>{number} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/head.py"/>
        <source>Whose turn it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>my signing key.p12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>I have a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>Keys (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>A key is a small file with a passphrase of its own. Keep both: the next request is signed with the same key, so that it can be seen to come from the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>Choose your key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>Name in the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>Registration body and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>such as GMC and your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>Where the key is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>New key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/key_choice.py"/>
        <source>The key needs your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>People whose key I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>A signature made with one of these keys is shown as by a key on a card that you have. The cards stay on this computer; no file that you sign tells whom you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>You know nobody’s key yet. Ask for a key card, and compare its words with its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Add a key card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>signed this request with the key of these words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>A key card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Key cards (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>is named on this card, with the words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>Keep the key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/known_keys.py"/>
        <source>Remove the key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/levels.py"/>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/page.py"/>
        <source>Go to {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/page.py"/>
        <source>Saved in this PDF {now}. {nothing_final}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/page.py"/>
        <source> And {left} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/page.py"/>
        <source>Before you sign:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/page.py"/>
        <source>the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/page.py"/>
        <source>entry {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Pages of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Make the page smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Make the page larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Text of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>There is no text on this page that can be read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Text of page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>This is the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>This is the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/pages.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/parts_list.py"/>
        <source>N and P go to the next and the previous one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/parts_list.py"/>
        <source>{done} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/panes.py"/>
        <location filename="../../fcp_portfolio/ui/review/parts_list.py"/>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/panes.py"/>
        <source>Part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_all_dialog.py"/>
        <source>Each signature covers every page of its own PDF and your answers there. Each signed PDF is saved beside its request, under a name that says who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_all_dialog.py"/>
        <source>Sign all that are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_all_dialog.py"/>
        <source>Sign all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/review/sign_all_dialog.py"/>
        <source>{n} (request is|requests are)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_all_dialog.py"/>
        <source>{others} signed, {failed} not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Your signature covers every page of this PDF and your answers. From then on nobody can change them unnoticed, you included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Sign your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>What you sign: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Where the signed PDF goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Signed PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Decline this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>Decline and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/sign_dialog.py"/>
        <source>It goes back with your signature; answers are cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>Its signatures are checked and its fields compared with what it asks. This may take a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>Opening the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>{done}, and written to “{name}” in the folder “{folder}”.

The words of your key: {words}.
Tell {owner} these words if they ask whose key it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>Send this file back to {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>This request was not signed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>This file cannot be answered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/stack.py"/>
        <source>Open another PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/strip.py"/>
        <source>No request is ready to be signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/strip.py"/>
        <source>Sign all that are ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/review/strip.py"/>
        <source>Sign {n} (that is|that are) ready…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/strip.py"/>
        <source>Sign all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/strip.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_list.py"/>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <source>Portfolios, desks, groups and requests (*.fcpfolio *.fcpdesk *.fcpgroup *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <location filename="../../fcp_portfolio/ui/doing.py"/>
        <location filename="../../fcp_portfolio/ui/review/window.py"/>
        <source>Requests (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <source>I was sent a PDF to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <source>Verify a PDF without a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <source>Help for this page (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <source>What is opened here takes the place of “{name}”, which is saved and stays where it is. Close this window to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <source>Open a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Open more requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Save in the PDF now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Go on in another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Larger page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Smaller page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Previous request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>New portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Open a portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Write the file in the folder now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>Back up to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Compare with another version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/passphrase_card.py"/>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>Fill a provider’s form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/undo_menu.py"/>
        <location filename="../../fcp_portfolio/ui/workspace.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>The menus of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>{have} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>How many are needed: {decides} decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Set the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>There is nothing to count by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Counting begins on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>{who} said on {day} what became of it. Only a person can say whether that will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>If it took place, log it with its day. If not, say so: it stays missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>{period} has {have} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Settle what is missing: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>{period} had {have} of {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>{n} earlier (one|ones) too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>{period} has {have} of {least} and {n} (day|days) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/pane.py"/>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Log evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Log evidence for {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Log evidence: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Log one of these: {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>What counts: {forms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Name the module in the title, and attach the certificate as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Log a debrief in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>Add an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Edit this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Find in evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Log evidence for this capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Not rated “{level}” yet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Not rated yet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Rate yourself on {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Rate yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Ask for {node} to be signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Ask for sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>An assessment that comes in later changes what was signed. Wait for it, or withdraw the request, before you ask for the sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Record the judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source>Record the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Only {by} can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Not stated yet by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Name the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>“{title}” has no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>No document is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>There is no chain to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Ask for “{stage}” to be signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Take in what {who} answers to request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/judging.py"/>
        <source>Show the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Restore an earlier version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Progress summary for a supervisor or group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_goals.py"/>
        <source>Review my learning needs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>New request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Take in an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Answer a request from someone else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Save a copy of this request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Withdraw this request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Your key and keys you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>For supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Save the guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <source>Open the fictional example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Log evidence for the capability in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Rate yourself for the capability in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Rate the capability in the list and go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Show the evidence for the capability in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Copy the matrix as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Edit the entry in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Remove the entry in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Next place found, then the next entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Attach a file to the entry in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Choose a date from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Done with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <source>Close the innermost thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Next capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Previous capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>People whose key I know…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/start.py"/>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/window.py"/>
        <source>Your last answers could not be saved in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/window.py"/>
        <source>“Go on in another file…” in the File menu saves them elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Choose a level, in the list or on the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Next and previous capability, there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/actions.py"/>
        <source>Write a comment, there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/window.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/window.py"/>
        <source>{name} · FCP Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/window.py"/>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/window.py"/>
        <source>Keep answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/window.py"/>
        <source>Go on in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/window.py"/>
        <source>Open requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>It counts once something signed, or on paper, of them covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Entered by you, with the scan below. It is no answer to a request; it counts where your route says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Entered by you. Its scan is not attached any more, so that it counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Intact, signer not confirmed: compare the words of their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Who stands by this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Signed elsewhere by {who} on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Take back that it was signed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_sign_off.py"/>
        <source>Intact, signer not confirmed: compare the words of their key. The request on the Sign-off page shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_sign_off.py"/>
        <source>Withdraw this sign-off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_sign_off.py"/>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_sign_off.py"/>
        <source>Ask again about what changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_sign_off.py"/>
        <source>{titles} reads otherwise now than it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_sign_off.py"/>
        <source>Signed off by {name}, waits for {waits_for}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>{said} by {who} on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Changed since: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/list_and_detail.py"/>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>You have no signing key yet. The first request that you write makes one, or make it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>Read these words to somebody, or send them your key card: so they recognise what you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>To print (*.pdf);;Key cards (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>You know nobody&apos;s key yet. Ask for their key card, and compare its words with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>Make a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>Save my key card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>I know this key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>The words of your key: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>{described} · made {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>Save my key card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>{owner} key card.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>Key cards (*.json *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>Keys you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source> · the card names {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source> · on the word of {voucher}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>{name}, known since {since}{named}. Words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keys_card.py"/>
        <source>{name} · since {since}{named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/routes_card.py"/>
        <source>A route has stages, and says who signs each off. More than one may be followed. It is kept in this portfolio as it reads today: a later edition changes nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/routes_card.py"/>
        <source>Routes that this portfolio follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/routes_card.py"/>
        <source>A newer edition of “{title}” is here: {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/routes_card.py"/>
        <source>See what changes for this portfolio before you adopt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/routes_card.py"/>
        <source>See what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/routes_card.py"/>
        <source>See what changes: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>For {given_to}, made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/routes_card.py"/>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>{title}, edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>{what}: {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>Requests that are out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>Number of this summary: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>Number of your portfolio: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>May be named on the group’s map: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>Could lead on: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>Supervision from {since} to {until}: {sessions}, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>Last session: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>Weeks that your route lets pass between two: {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>your level “{level}” of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>reviewer’s level “{level}” of {day}, {signing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>{what}: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>{has} of {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>{number}, {kind}, with {names} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>Choose what it is about, capabilities, entries or a period, and who looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>Send the PDF yourself. It can be answered in any PDF program or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>Take the answer in when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>Which requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_taking.py"/>
        <source>Take in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>Nobody has been asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>A request is a PDF with your evidence and one page to answer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>Nothing is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>Requests to be signed off, and what came of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>, the first written {n} (day|days) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>{n} (request waits|requests wait) for an answer{waits}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>No request is waiting for an answer. What was answered or withdrawn is under Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <source>Nothing is done yet. What waits for somebody is under Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>agrees with your rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>does not agree with your rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>agrees with the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>does not agree with the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>excepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>Declined: {declined}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>I know the key of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>Save a copy of what {who} returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>Answer {number}{ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>Save a copy of what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>received {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>signed {signed} by their computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>Typed on your computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>Intact, signer not confirmed. Their key&apos;s words: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>A document held, entered by you. It is not a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>Not signed. It counts once something signed, or on paper, of them covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>On paper, entered by you. The file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>Signer confirmed: you compared their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>withdrawn on {withdrawn}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>{label}: no level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_answers.py"/>
        <source>a document is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Who it goes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Reminder to paste into a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Copy the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Save a copy of the PDF that went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>{pages} · {size} · as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Answer here and now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>A document stands for this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Withdraw the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>{kind} · written {made} · number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Save a copy of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Request {number}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <location filename="../../fcp_portfolio/ui/widgets/drop_zone.py"/>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>Copied the reminder. Paste it into a mail of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_detail.py"/>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_stages.py"/>
        <source>Stages of my route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_stages.py"/>
        <source>Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_stages.py"/>
        <source>Certificate of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_stages.py"/>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_stages.py"/>
        <source>What is missing: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_stages.py"/>
        <source>{title} is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_stages.py"/>
        <source>{who}: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_taking.py"/>
        <source>PDF, scan, photo or e-mail ({answers})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_taking.py"/>
        <source>Choose in the list the request that it answers, then take the file in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_taking.py"/>
        <source>Its signatures are checked, and it is compared with what was sent. This may take a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_taking.py"/>
        <source>This was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_taking.py"/>
        <source>Taking in “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/sign_off_taking.py"/>
        <source>“{name}” has no fields. {choose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify.py"/>
        <source>What was changed since somebody signed, and whose key it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_answers.py"/>
        <source>What was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_answers.py"/>
        <source>The file is not to be relied on, so neither are these answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_answers.py"/>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_answers.py"/>
        <source>on no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/models/matrix.py"/>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/models/matrix.py"/>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/models/matrix.py"/>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Own rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/coverage.py"/>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/coverage.py"/>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/coverage.py"/>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Enough evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/coverage.py"/>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Self-rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/coverage.py"/>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Signer not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/coverage.py"/>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sitting.py"/>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/views/verify_answers.py"/>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>{count} of {all} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>{status} (rated, no evidence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>{status}, nothing supports it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>Own rating: {level}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>{n} (kind|kinds)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>{pieces} of {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>latest {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/capabilities.py"/>
        <source>own rating {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_answers.py"/>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Text that you typed waits here. The entry stays as it is until you finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Edit (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/history.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Earlier versions of this entry, below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Ask for {kind}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Signed on paper or elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>What the assessor wrote, entered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Filled in by the {person_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/values.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <location filename="../../fcp_portfolio/ui/views/verify_result.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/values.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <location filename="../../fcp_portfolio/ui/views/verify_result.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <source>The scan is attached. Everywhere the entry is called signed elsewhere, entered by you; it is no answer to a request, and counts where your route says so. What the assessor wrote, you type into their fields under Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <source>With their role, as it stands on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <source>(erased for good)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <source>(removed from the portfolio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <source>as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <location filename="../../fcp_portfolio/ui/views/entry_standing.py"/>
        <source>Signed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <source>Why it shows {capability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <source>(linked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <source>File “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <source>Day on which they signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <source>Choose the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <location filename="../../fcp_portfolio/ui/views/verify_result.py"/>
        <source>Who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <source>Keep this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <source>Say who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/signed_elsewhere.py"/>
        <source>Say on which day they signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_result.py"/>
        <source>Unaltered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_result.py"/>
        <source>Known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/finding.py"/>
        <location filename="../../fcp_portfolio/ui/views/readiness/states.py"/>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/finding.py"/>
        <location filename="../../fcp_portfolio/ui/views/readiness/states.py"/>
        <location filename="../../fcp_portfolio/ui/views/verify_result.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/finding.py"/>
        <source>To be judged by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/finding.py"/>
        <location filename="../../fcp_portfolio/ui/views/readiness/states.py"/>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/finding.py"/>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_result.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_result.py"/>
        <source>What happened to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>It is read on this computer and sent nowhere. A name in a signature is what its holder typed; a key card that you compared with them says whose key it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Drop a signed PDF here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Choose a signed PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Save the report as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Drop another PDF here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Key cards added: {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Key cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>{stem} report.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/verify_view.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <location filename="../../fcp_portfolio/ui/widgets/chain.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/strip.py"/>
        <source>Sessions by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/bars.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/strip.py"/>
        <source>Ctrl+C copies it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/bars.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/strip.py"/>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/strip.py"/>
        <source>No session in the last twelve weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/strip.py"/>
        <location filename="../../fcp_portfolio/ui/widgets/chain.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/strip.py"/>
        <source>planned {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/chain.py"/>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/chain.py"/>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/drop_zone.py"/>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <source>Name a file in a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <source>There is a file of this name already. Nothing was written. Choose another name, or say below that it is to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <source>Replace the file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <source>Choose a file: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <source>Choose a place: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <source>Choose a file that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/rows.py"/>
        <source>Open “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <location filename="../../fcp_portfolio/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/banners.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/banners.py"/>
        <source>{n} (thing|things) changed on two computers, and not alike.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/banners.py"/>
        <source>Both versions are kept until you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/banners.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/banners.py"/>
        <source>Two versions of this portfolio. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/banners.py"/>
        <source>“{name}” from “{computer}” holds what yours does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/banners.py"/>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/banners.py"/>
        <location filename="../../fcp_portfolio/ui/views/sign_off.py"/>
        <location filename="../../fcp_portfolio/ui/widgets/toast.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/replacing.py"/>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/replacing.py"/>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/replacing.py"/>
        <source>calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/replacing.py"/>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/replacing.py"/>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/replacing.py"/>
        <source>The disk is full. What you wrote is kept; the {kind} was not written, and a “{name}” that stood there before is as it was. Free some space and write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/replacing.py"/>
        <source>There is no folder “{parent}”. The {kind} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/levels.py"/>
        <source>wording from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/levels.py"/>
        <source>wording partly from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/levels.py"/>
        <source>wording from memory, not checked against the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/levels.py"/>
        <source>our own wording, from no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/fitting.py"/>
        <source>even without pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/fitting.py"/>
        <source>with the smallest pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/fitting.py"/>
        <source>To fit, pictures are shown at {detail} instead of {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/fitting.py"/>
        <source>The PDF cannot be brought down to {most}: {how} it has {smallest}, and the largest in it {largest}. Nothing was written; an earlier file stands as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/fitting.py"/>
        <source>are its own pages with {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/fitting.py"/>
        <source>is “{name}” with {size}, embedded unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/fitting.py"/>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>{size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/values.py"/>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/wording.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>All entries that are not private, drafts among them, with their files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>For a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>Finished entries with their files; drafts stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>HCPC profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>The profile that the HCPC asks for in an audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>Progress summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>portfolio for a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>{owner} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>{stem} {today}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>capability {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>capabilities {codes} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>PDF (*.pdf);;Word, for the HCPC profile (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>One PDF that anyone can open, in any viewer and on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>Everything about {n} (capability|capabilities)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>Cancelled. No file was written; an earlier one stands as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export.py"/>
        <source>What goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Capabilities, a page each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Entries in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Own ratings over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Left out because private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Activities, in the order of their dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Described, with what they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>What the published checks find missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Your summary, statement and reasons for gaps come from the newest entry with the form “HCPC profile”. Without a period it is the last two years. A name that ends in .docx makes a Word document, which names the files and does not hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>{all}; with evidence: {reached}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Before these: cover, contents, how to read it, a summary with every gap. After them: supervision, people, forms and levels, history and how to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>{n} (draft|drafts) among them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/entries.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>{n} (file|files)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>{n} (page|pages) of PDF</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <source>Reason for the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <source>One line, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <source>Rated, with no evidence yet: the status stays “Nothing yet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <source>Keep the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <source>Earlier ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <location filename="../../fcp_portfolio/ui/views/rating_line.py"/>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Rate yourself on {capability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <source>Earlier ratings of {capability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <source>The reason is kept for the level that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/level_menu.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/capability_rating.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>{n} (rating|ratings)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_contents.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/revisions.py"/>
        <source>This version was erased for good: there is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>Logged “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <location filename="../../fcp_portfolio/services/desk/sessions.py"/>
        <location filename="../../fcp_portfolio/services/elsewhere.py"/>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <location filename="../../fcp_portfolio/services/goals.py"/>
        <location filename="../../fcp_portfolio/services/patients.py"/>
        <location filename="../../fcp_portfolio/services/revisions.py"/>
        <location filename="../../fcp_portfolio/services/several.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>Entered. {n} (answer|answers) so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>“{name}” was brought in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>“{name}” holds no answers to this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>Brought in {n} (answer|answers).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>A comment answers one of {prompts}, in 1 to {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>no prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>The form “{title}” asks no respondents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>This round was released on {day}. An answer more would tell who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>A round holds up to {most} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>Row {number}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sessions.py"/>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sessions.py"/>
        <source>A session takes 1 to {most} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sessions.py"/>
        <source>A note holds up to {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sessions.py"/>
        <source>A session of a day to come cannot have been held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/sessions.py"/>
        <source>That day is more than two years ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/elsewhere.py"/>
        <source>Somebody answered a request about this entry: their answer stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/elsewhere.py"/>
        <source>“{title}”: {signed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/elsewhere.py"/>
        <source>“{title}” is no longer called signed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/elsewhere.py"/>
        <source>Say who signed it, and on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/elsewhere.py"/>
        <source>{day} cannot be the day on which it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/elsewhere.py"/>
        <source>“{label}” is not the assessor&apos;s to fill in: edit the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>No framework of this portfolio ({names}) has “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>“{label}” takes no evidence in {short_title}. Link one of its {plurals}, such as {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>“{label}”: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>Added {name} to your people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>This entry was changed in another place meanwhile. Your text is kept as typed; look at the newer version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>There is no person “{person}” in this portfolio. Add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>{title} without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>Marked as final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <location filename="../../fcp_portfolio/services/people.py"/>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Made the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Made the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Made the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/entries.py"/>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Linked to {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Imported {n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Restored revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/actions.py"/>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/actions.py"/>
        <source>Action added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Assessed by {name}, {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/undo.py"/>
        <source>Undid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/undo.py"/>
        <source>Did again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Rated by the reviewer: {code} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Took in request {number} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/given.py"/>
        <location filename="../../fcp_portfolio/services/desk/sitting.py"/>
        <source>Answered request {number} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/sitting.py"/>
        <source>Prepared answers to request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Said whose request {number} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Put request {number} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Took request {number} up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <source>Took in a progress summary of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/sessions.py"/>
        <source>Noted a session with {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/sessions.py"/>
        <source>Removed a session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/practitioners.py"/>
        <source>Ended the supervision of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>Opened a round of feedback for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>Entered an answer about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>Removed an answer about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>Brought in {n} (answer|answers) about {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>Chose comments about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <source>Said how many were asked about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/releasing.py"/>
        <source>Released the feedback about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/practitioners.py"/>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/desk/practitioners.py"/>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>Edited {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Keeps a key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Made a signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Ended a signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/routes.py"/>
        <source>Follows no route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/routes.py"/>
        <source>Follows {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Wrote request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Withdrew request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Superseded request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Took in the answer of the {role} to request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Took in a document held in place of the {role} to request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Answered: request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Answered: an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Answered: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>Withdrew the sign-off of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>Withdrew what was said of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>Withdrew what was said of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Wrote the certificate of {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Backed up as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Erased for good: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/storage/erasing.py"/>
        <source>Took out what was erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Merged the version of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Chose between two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <source>Kept as an entry of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Exported as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Exported as PDF, {count} findings of the identifier check accepted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Filled in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Filled in a form, {count} findings of the identifier check accepted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Matched the fields of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>{count} findings of the identifier check accepted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>Said to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}”: held in an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/rules.py"/>
        <source>Wrote the ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>Planned the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>Changed the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>Held the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>Cancelled the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/agenda.py"/>
        <source>Brought to a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/notes.py"/>
        <source>Noted a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/notes.py"/>
        <source>Noted what was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/agenda.py"/>
        <location filename="../../fcp_portfolio/services/group/notes.py"/>
        <source>Took out what was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/bands.py"/>
        <source>Took in the summary of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/bands.py"/>
        <source>Withdrew the summary of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/mapping.py"/>
        <source>Made the group’s map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/record.py"/>
        <source>Wrote the group’s record from {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/rules.py"/>
        <source>{name} agreed to the ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>{name} left the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>{what} “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/revisions.py"/>
        <source>Restored revision {number} of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/revisions.py"/>
        <source>There is no revision {number}: this entry has {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/review/panes.py"/>
        <location filename="../../fcp_portfolio/ui/views/sidebar.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>State of the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>Everything is saved on this computer, each second as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>{here} The file in your folder holds all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>{here} The file in your folder is of {time}; it follows by itself when you pause, and when the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>last backup {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/status_bar.py"/>
        <source>no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>ready to be final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>The capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>Log evidence for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Log evidence for {capability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>{kind} {code} has no evidence yet. A case, a debrief or a certificate that shows it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>Show {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>Nothing yet: a draft counts once it is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>Evidence for {capability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>Open the latest piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>The latest piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_goals.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/delegate.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>{form} without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>Show all {count} for {capability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>What it may cover, in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_detail.py"/>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>no links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>Service impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>titles as published, prompts in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>Arrow keys move · Enter shows the evidence · L logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>{n} (link|links)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>No capability fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>The filters above hide all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>Drafts to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>Next best steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>See all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>{links}, no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>Each capability counts once, where it stands furthest on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>Shows these capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>Show these capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>Show the request to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>minutes a month, without debriefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>{n} (minute|minutes) to your aim this month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>Next: {form} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>your aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/preferences.py"/>
        <location filename="../../fcp_portfolio/ui/views/home_cards.py"/>
        <source>Minutes of supervision a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Log your first piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>A debrief of five minutes counts. So does a case, a certificate, a tutorial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>It stays a draft until you mark it as final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Nothing is left for you to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>What your routes ask for is met. What only a person can judge stands on Readiness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Each rule with who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Show readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Every capability has evidence of more than one kind, and your own rating. Ask for it to be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>A route that you follow says what else is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Show sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Waiting for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Nothing else is left for you to do. Take in what comes back as it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>A request waits until it is answered or withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Compare the key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>What they signed stands as “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>A signature shows a key. Whose it is shows once you compared its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Compare the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Ask for {capability} to be signed off again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>{titles} reads otherwise now than when {name} signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>A sign-off covers exactly what was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>See what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>A draft is linked to it: mark it as final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>{which} has no evidence yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>{which} rests on {n} (piece|pieces) of one kind. A second kind would strengthen it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>{source}, {count} without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>Add a second kind of evidence for {capability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>{framework}: your entries by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>{which} has evidence and no own rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/next_steps.py"/>
        <source>{framework}: {count} with evidence are not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>By urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>By stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Check before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/home.py"/>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Looking at what your route asks for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Show what is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>No route is followed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>A route says what is asked of you, and who says so. Choose yours, and this page shows what is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Each rule of your route, with who says so and how far you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>What is at risk comes first, what is met stands at the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>What only a person can judge is named, not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>No route chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Nothing of what you logged counts here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>These rules fill as you log evidence and mark it as final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Show the {n} (rule that is|rules that are) met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Hide the {n} (rule that is|rules that are) met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>What is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/page.py"/>
        <source>Choose a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/several.py"/>
        <source>Linked {n} (entry|entries) to {node}. Say in each why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/several.py"/>
        <source>Changed the tags of {n} (entry|entries).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/several.py"/>
        <source>No framework of this portfolio has “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/agreeing.py"/>
        <source>The pages of this request cannot be compared with its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/agreeing.py"/>
        <source>The data of the request names page {page}, which it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/agreeing.py"/>
        <source>Page {page} does not say “{words}”, as the data of the request does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/agreeing.py"/>
        <source>A button on page {index} does not stand at “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/agreeing.py"/>
        <source>There is no button for “{label}” in the field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/agreeing.py"/>
        <source>The file “{name}” is not inside, or not as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/agreeing.py"/>
        <source>The file “{found}” inside is not part of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/comparing.py"/>
        <source>It has {now} pages; {was} were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/comparing.py"/>
        <source>The file “{name}” inside it is not as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/comparing.py"/>
        <source>The file “{name}” inside it is other than sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/comparing.py"/>
        <source>The field “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/comparing.py"/>
        <source>A note or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/comparing.py"/>
        <source>{what} on page {number} was added, changed, moved, hidden or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/comparing.py"/>
        <source>It does things by itself when it is opened, which the request did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/drawable.py"/>
        <source>This PDF has a page that is made to take for ever to draw. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/filling.py"/>
        <source>{wrong} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/filling.py"/>
        <source>The fields of this PDF cannot be filled in: it is damaged. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/filling.py"/>
        <source>This PDF has no field “{name}”. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>Ask for the file as it was saved when it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>Saved by a program that rewrites files; compared with what you sent: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>Saved by a program that changed more than answers; compared with what you sent: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>This PDF cannot be judged: it is damaged. Nothing was taken in. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>This is the request as you sent it. Nothing has been answered in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>Nothing has been answered in this PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>This answers request {number}, not {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>The data inside (“{name}”) is not what you sent. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>It is signed in “{field}”, which is no field of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>A program rewrote the file after “{field}” was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/judging.py"/>
        <source>The field “{field}” was changed after its answer had been signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/pdf_fields.py"/>
        <source>Two fields of this PDF are called “{name}”. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/pdf_fields.py"/>
        <source>The value of “{name}” cannot be read. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/reading.py"/>
        <source>a mark without meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/reading.py"/>
        <location filename="../../fcp_portfolio/documents/progress_pdf/reading.py"/>
        <source>This PDF holds “{name}” more than once. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/reading.py"/>
        <source>This PDF is no request of FCP Portfolio: it holds no data of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/reading.py"/>
        <source>The fields of this PDF cannot be read. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/answers/reading.py"/>
        <source>{said} (hidden, or beside other things)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>It is a program. It is kept as it is and never started here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>It is kept as it is: not searched, and not checked for names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>it is no longer where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>this computer does not let you read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>it cannot be read from its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>more than {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>it is a folder; add the files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>it has {size}, at most {most} fit; make a smaller copy and add that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/inspecting.py"/>
        <source>It has {size}. Mail systems often refuse more than {megabytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/mail.py"/>
        <source>it is a mail that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/mail.py"/>
        <source>It carries {names}{more}. Add them one by one to have them searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/office.py"/>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>it needs a password; save a copy without one and add that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/office.py"/>
        <source>It holds tracked changes: deleted words are still in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/office.py"/>
        <source>It holds macros. They are never run here, but a reader&apos;s computer may offer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/office.py"/>
        <location filename="../../fcp_portfolio/documents/tables/spreadsheet.py"/>
        <location filename="../../fcp_portfolio/documents/templates/word_form.py"/>
        <source>it holds XML definitions, which no office program writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/old_office.py"/>
        <source>It is not searched, and not checked for names. Save it as PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>{numbered} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>Its text is searched and checked up to page {looked_at}, no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>{page} is only a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>{pages} are only pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>{only}: not searched, and not checked for names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>{count} pages, the first of them page {page},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>Pages {pages} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>it is cut off after page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>it is cut off: its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdf.py"/>
        <source>it is locked in a way that only its own program can open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pdfium.py"/>
        <source>This PDF has no page {number}. Its last one is {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pictures.py"/>
        <source>it is cut off or damaged: the picture cannot be drawn whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pictures.py"/>
        <source>It cannot be shown on this computer. Export it as JPEG from the phone and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/pictures.py"/>
        <source>It moves or has several pages; the first picture is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/sniffing.py"/>
        <source>a Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/sniffing.py"/>
        <source>a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/sniffing.py"/>
        <location filename="../../fcp_portfolio/domain/plain_data.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/sniffing.py"/>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/sniffing.py"/>
        <source>Its name promises {expected}, but it holds {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/values.py"/>
        <source>it is damaged and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/values.py"/>
        <source>“{shown_name}” was not added: {why}. Nothing else changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/values.py"/>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/values.py"/>
        <source>Its text is searched and checked up to {place}, no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/replacing.py"/>
        <source>“{to}” cannot be written: the folder is read-only, or the file is open in another program. Nothing was changed. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/replacing.py"/>
        <source>“{to}” could not be written ({strerror}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/checking.py"/>
        <source>This PDF has no revision {number}. Its last one is {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/keys.py"/>
        <source>A key file needs a passphrase. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/keys.py"/>
        <source>This is not a key file. A key file ends in .p12 or .pfx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/keys.py"/>
        <source>The passphrase does not open this key file, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/keys.py"/>
        <source>This key file lacks the private key or its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/keys.py"/>
        <source>This key cannot sign PDFs that others can check. RSA from 2048 bits or P-256 can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/keys.py"/>
        <source>A key needs the name of its holder. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/opening.py"/>
        <source>This PDF is larger than {largest} MB. It was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/opening.py"/>
        <source>Something stands before the beginning of this PDF. It was not made so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/opening.py"/>
        <source>This is not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/opening.py"/>
        <source>This PDF does not end as a PDF ends: it was cut off, or something was appended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/opening.py"/>
        <source>This PDF is damaged: it cannot be read, so nothing can be said for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/opening.py"/>
        <source>This PDF is encrypted. Ask for a copy without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/opening.py"/>
        <source>This PDF was changed more than {most_states} times. It was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/signing.py"/>
        <source>This PDF cannot be signed: it is damaged, or allows no further signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/signing.py"/>
        <source>This PDF is encrypted. It cannot be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/signing.py"/>
        <source>The field “{name}” is signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/signing.py"/>
        <source>This PDF has no field “{name}” to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/signing.py"/>
        <source>The field “{name}” can be given no lock: this PDF is signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/signing.py"/>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>“{name}” cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/time_stamps.py"/>
        <source>“{service}” is no address of a time-stamp service. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/time_stamps.py"/>
        <source>The time-stamp service at {host} gave no time stamp. Nothing was signed: try again, or sign without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/vouching.py"/>
        <source>Nobody vouches for their own key card. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/signing/vouching.py"/>
        <source>{most_vouching} people vouch for this key card already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>Answer about “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>Say whether you confirm “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>“{name}” is no field of this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>“{name}” is for the {asked} to answer, not for the {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>Write your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>You decline and answer at once. Clear the one or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>Tick the declaration that the answers are your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>Tick that you agree with the reviewer, or write what you except.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>Tick that it is so, with what you except, or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>Say in a few words what your conflict of interest is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>Answer “{called}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>You named {code} as an exception: choose its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>Rate {label}, or say why not in its comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>write {code} under the exceptions, or take one of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>You agree with all, and say no to {code}: {solve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>the self-rating of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>You agree with {both}, and rate {code} “{level}”: {solve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>take one of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>“{name}” is a place for a signature and holds no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>“{value}” is no answer to “{called}”. Answers: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>“{called}” is longer than {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>“{called}” has more than one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/answers.py"/>
        <source>“{called}” takes a date, such as 20 November 2026; “{value}” was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>{minutes} minutes is not a length of one day or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>“{label}” holds more than {longest_text} characters: attach a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>A capability is linked twice. Keep one of the two links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>{n} (word|words) over, the form allows {most}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <source>This entry carries {links} capabilities. Which {most} does it show best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>Why does it show {code} {title}? One sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>{title} has no field “{name}”. Its fields: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>before 1900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>Did you mean {year}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>Give the date it occurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>The date is {what}: {day}. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>The title has {title} characters, at most {longest_title}. Put the rest below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>The tag “{tag}” is longer than {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>{count} tags. An entry takes {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>It has no title yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>It has no date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/entry.py"/>
        <source>“{label}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>The form {title} has no field “{field_id}”. Its fields: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” is a table: give the entry as a file with --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes a level for each criterion, such as {example}. Criteria: {criteria}. Levels: {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes a list of choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes one choice: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” has no “{value}”. It has: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>a number, such as 12 or 4.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>a date, such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>a time, such as 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes {example}; “{value}” was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes yes or no; “{text}” was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes a level for each criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” has no criterion “{criterion}”. It has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes a level and a comment for “{criterion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” takes rows of named columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form.py"/>
        <source>“{label}” has no column “{name}”. It has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/framework.py"/>
        <source>{short_title} has no “{code}”. It has {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/framework.py"/>
        <source>Working prompts in our words; the official document has {totals}: import the wording from your copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>This request asks no {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>entry {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>capability {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>Under “{key}” stands no list of names and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>This request asks about no one capability “{code}”. It asks about: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>This request asks about no one entry “{name}”. It has: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>There is no “{meaning}” to answer for {where}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>The answer to “{label}” is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/given_answers.py"/>
        <source>“{text}” is no answer to “{label}”. Answers: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/keys.py"/>
        <source>This key card was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/keys.py"/>
        <source>This is not a key card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/keys.py"/>
        <source>The words on this key card do not belong to its fingerprint: it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/keys.py"/>
        <source>This key card has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/keys.py"/>
        <source>This key card has no fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/keys.py"/>
        <source>This key card does not list who vouches for it, or more than {most_vouching}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/keys.py"/>
        <source>This is not a key card: it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/keys.py"/>
        <source>This key card has no usable {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/received.py"/>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>second approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>“{name}” cannot be the name of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>Two fields of the request have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <location filename="../../fcp_portfolio/domain/sign_off.py"/>
        <source>peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>“{text}” is no number of a request, which is like {paper_number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request.py"/>
        <source>“{text}” was mistyped: its last letter does not fit. Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <location filename="../../fcp_portfolio/domain/request_json.py"/>
        <source>it is not canonical JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <location filename="../../fcp_portfolio/domain/request_json.py"/>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <location filename="../../fcp_portfolio/domain/request_json.py"/>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <location filename="../../fcp_portfolio/domain/request_json.py"/>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <source>This {called} has the format “{schema}”; this program reads “{ours}”. Nothing was taken in. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <source>The data in this {called} cannot be read: {why}. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <source>a text is too long, or not in one plain line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <source>a list is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <source>a number is too large, or below nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request_json.py"/>
        <source>the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request_json.py"/>
        <source>This request has the format “{schema}”; this program reads “{ours}”. Nothing was taken in. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <location filename="../../fcp_portfolio/domain/request_json.py"/>
        <source>it names no format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request_json.py"/>
        <source>The data in this request cannot be read: {why} Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/request_json.py"/>
        <source>The data in this request cannot be read: {why}. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/plain_data.py"/>
        <source>{place} is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/plain_data.py"/>
        <source>{place} is not one of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/plain_data.py"/>
        <source>{place} is no {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/plain_data.py"/>
        <source>{place} is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/plain_data.py"/>
        <source>{place} lacks “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/plain_data.py"/>
        <source>{place} is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/plain_data.py"/>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/returned.py"/>
        <source>The field “{field}” shows {shows} and holds {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/returned.py"/>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/returned.py"/>
        <source>Page {number} is not the page that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/route.py"/>
        <source>is closed: it was open until {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/route.py"/>
        <source>is not open yet: it opens in {begins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/route.py"/>
        <source>“{title}” {why}. It cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/route.py"/>
        <source>There is more than one edition of the route “{name}”. Say which: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/route.py"/>
        <source>There is no route “{name}”. Installed: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/route.py"/>
        <source>More than one route has a stage “{given}”. Say which: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/route.py"/>
        <source>This portfolio follows no route. Choose one in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/route.py"/>
        <source>No route of this portfolio has a stage “{given}”. Stages: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/vouching.py"/>
        <source>Somebody vouches on this key card in a way that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>Your portfolio is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>Request {number} was withdrawn on {day}: {why}. The answer was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>Request {number} was replaced by a later request on {day}. The answer was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>An answer to request {number} was taken in on {day} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>Nothing is answered in it: an empty answer is never read as agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>The same file was taken in as the answer of {name} already. Where both signed one sheet that is right; else withdraw what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>{title}: a document held, “{held}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>the {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>{who} declined request {number}: {declined}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>Took in for request {number}: {described}. It is not a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>Took in the answer of {who} to request {number}: {described}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>The signer&apos;s key is not on a card that you compared. Ask for its words: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>It counts once a signed answer, or one on paper, of the same person covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>A conflict of interest is declared: read the comments, or ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/answers.py"/>
        <source>{label}: they agree with the rating of {owner}, and give another level (“{level}”). Ask them which they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/assessed.py"/>
        <source>“{title}” was erased: what was answered of it stays with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/assessed.py"/>
        <source>“{title}” is logged with another form now: what was answered of it stays with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/assessed.py"/>
        <source>What stood in the assessor&apos;s part of “{title}” before is kept as an earlier revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/assessed.py"/>
        <source>“{title}” was a draft and is final now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/came_back.py"/>
        <source>No file came with this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/came_back.py"/>
        <source>Saved a copy as “{name}”, byte by byte as it came back. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/certificates.py"/>
        <source>Wrote the certificate of “{title}” to “{name}”, signed with your key. Anyone who has the file can read it, and what came back inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/certificates.py"/>
        <source>“{title}” is not complete. {missing} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/definitions.py"/>
        <source>“{path}” is not there. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/definitions.py"/>
        <source>holds no YAML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/definitions.py"/>
        <source>is no YAML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/definitions.py"/>
        <source>“{path}” {what} ({suffixes}). Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/changes.py"/>
        <source>Nothing that {name} signed off has changed since. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/changes.py"/>
        <source>Only a sign-off of capabilities can be about what changed. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/draft.py"/>
        <source>Nothing took place with {name} in this period, and no answer waits to be covered. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>There is no kind of request “{given}”. Kinds: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>A request goes to one person, or to two different ones in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>A request of this kind goes to one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>Only a sign-off can be asked for a stage. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>“{title}” {why_not}, so it cannot go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>“{title}” cannot be assessed yet: {why} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>“{form}” has no part for an assessor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>A period sheet needs its first and its last day. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>Name the entries of the {kind}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>supports none of the capabilities asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>{entry} names {name} as {person_label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/wanted.py"/>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/export.py"/>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/export.py"/>
        <source>Exported {pages} pages to “{name}”. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/export.py"/>
        <source>Wrote the profile with {n} (activity|activities) to “{name}”. Anyone who has the file can read it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/export.py"/>
        <source>There is no profile “{profile}”. Profiles: {profiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/export.py"/>
        <source>The period ends before it begins. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <source>“{text}” in {place} looks like {with_article}{more}. It was kept as it is: if it may tell who a patient is, write it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <source>, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <source>“{reason}” is too short for a reason. Nothing was exported. Say why it may stay in a sentence of at least three words: whoever gets the file reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <source>“{text}” in {place} looks like {with_article}{more}. Nothing was exported. Remove it, or export again with the reason why it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/cpd_profile.py"/>
        <source>A Word document names the {n} (file|files) of evidence and does not hold (it|them). The PDF does.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/cpd_profile.py"/>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <source>{called}, why it shows {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <source>{called}, file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/findings.py"/>
        <source>{called}, description of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/given.py"/>
        <location filename="../../fcp_portfolio/services/desk/releasing.py"/>
        <location filename="../../fcp_portfolio/services/files.py"/>
        <source>Saved a copy as “{name}”. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/files.py"/>
        <source>“{name}” is no PDF and no picture: nothing on it can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/files.py"/>
        <source>Added “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>This portfolio has no signing key yet. “key new” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>Made a signing key. Its words are its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>Say why the key ends, such as “lost with the old computer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>A key cannot have ended in the future. Give the day it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>This key has ended on {day}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>Noted that the key ended on {day}. What it signed before stays signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>Wrote the key card. Its words: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>“{name}” is there already, and a key cannot be made again. Choose a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>Wrote “{name}”. Keep it and its passphrase: both are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>Say whose key it is. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>The card names “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>You know this key of {name} now: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>You go by this key of {name} on the word of {voucher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>Nobody whose key you compared vouches for this card. Compare its words with the person instead. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>There is no one key “{given}” in this portfolio. “key list” shows yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/keys.py"/>
        <source>This key is kept already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/known_cards.py"/>
        <source>You know this key already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/known_cards.py"/>
        <source>“{folder}” cannot be made: {strerror}. The card was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/known_cards.py"/>
        <source>You know this key of {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/known_cards.py"/>
        <source>“{name}” cannot be removed: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/known_cards.py"/>
        <source>The key of {name} is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/people.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/people.py"/>
        <source>A person needs a name. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/people.py"/>
        <source>{name} is in this portfolio already. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/people.py"/>
        <source>{what} {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/portfolio.py"/>
        <source>There is no form “{form_id}”. Forms: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/portfolio.py"/>
        <source>There is no framework “{key}”. Installed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/portfolio.py"/>
        <source>“{name}” is damaged and nothing in it can be read. The passphrase is right: it opens versions that this computer kept. The file was left as it is. Put one of them, or a backup, in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/ratings.py"/>
        <source>The rating scale “{rating_scale}” is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/goals.py"/>
        <location filename="../../fcp_portfolio/services/ratings.py"/>
        <source>Rated {code} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/ratings.py"/>
        <source>Added the reason to {code} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/ratings.py"/>
        <source>{what}: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/ratings.py"/>
        <source>There is no level “{level}”. The levels: {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/ratings.py"/>
        <source>A rating cannot lie in the future. Give the day you made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>There is no way “{way}”. Ways: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>(And {n} more (finding|findings).)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>“{name}” carries several answers ({named}). Save them, and take in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>It came as “{inside}” in the mail “{name}”; that file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>“{name}” is no answer that can be read: {sentence} If it is a scan of paper, say so, which request it answers, and what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>This file is a request from someone else ({owner}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>Request {number} was not sent from this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>What was sent as request {number} was erased for good, so that an answer cannot be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>“{name}” holds no fields that can be read: it is a scan, a photo, a mail or a print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>Type the answers that stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>Say which request it answers, and type the answers that stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source> in two minutes; one page is enough, also on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source>, also on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source>Say why the request is withdrawn. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source>Request {number} is {state}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source>Withdrew request {number}. If you handed it over, tell {to} that it is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source>Dear {name},

my request {number}, written on {made}, waits for your answer: {what}. Page 1 of the PDF says how to answer{quickly}. Tell me if it did not reach you.

{owner}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source>Wrote request {number}, {pages} pages, {size} MB, to “{name}”. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source>Request {number} is {state}; it cannot be superseded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source>the period sheet from {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/requests.py"/>
        <source>{kind} of {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>Everybody who was asked has signed this request. It cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>Something other than answers was added to this file after it was signed. It is left out: you see, answer and sign the request as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>You have answered this. It waits for {waits_for}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>Saved your answers in “{name}”. They are not signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>Shorten “{labels}”: not all of it can be seen on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>(And {count} more.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>Signed, and written to “{name}”. Send this file back to {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>A {role} cannot decline here: write it where exceptions are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>Say why you decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>Signed {signed} of {outcomes}. Each signed PDF is beside its request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>This key has signed this document already, as the {before}: the {role} signs with a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/reviewing.py"/>
        <source>{why} Ask the owner for the request as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>What this computer holds is whole: the file in your folder is written anew after the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>Backed up as “{name}”, opened and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>Restored “{name}” to “{place}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>The version that stood there was kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>Opened with the recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>Opened, and encrypted again under the new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/passphrases.py"/>
        <source>The passphrase was not changed: the new one is empty, or the portfolio is read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/passphrases.py"/>
        <source>There is too little free space to encrypt the portfolio again. The old passphrase stands. Free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/passphrases.py"/>
        <source>Encrypted again under the new passphrase. It has new recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/passphrases.py"/>
        <source>Still opened by the old ones: {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>links to capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>whose portfolio it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>which portfolio it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>frameworks and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>keys that you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>what the desk or the group keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>what makes words quick to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>settings and drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>{n} (entry|entries) can be read in it, and saved to another file with “salvage”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>Damaged: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>“{name}” is not damaged: everything in it can be read. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>Saved as “{name}”: {entries}, {files}. It has the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>{n} whole (file|files)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>{n} (entry was|entries were) lost and written again as the history kept (it|them).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>Damaged places were met in: {parts}. What stood on them is missing. Compare with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/erasing.py"/>
        <source>Say why it is erased. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/erasing.py"/>
        <source>The reason says what is to go, and is itself kept for good. Say it otherwise. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/erasing.py"/>
        <source>“{text}” in the reason looks like an identifier, and the reason is kept for good. Say it otherwise. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/erasing.py"/>
        <source>It stands nowhere in what was named. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/erasing.py"/>
        <source>Say what is to be erased. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/erasing.py"/>
        <source>What was sent or signed cannot be changed without breaking its signature. Erase the request as a whole: its sign-offs stay, without their proof. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/erasing.py"/>
        <source>This cannot be erased as a whole: the portfolio needs it. Erase words of it. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/erasing.py"/>
        <source>Only an entry has revisions and files. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/erasing.py"/>
        <source>Erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>earlier snapshot {generation} of {at} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>{what}, {at} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>“{name}” in the same folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>the working copy of “{name}” on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>“{name}” in the program&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>The working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>, and {n} more (fault|faults)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>{name} is damaged: {fault}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>The attachment “{name}” is not in the portfolio any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>The kept file {sha256}… is not what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>{earlier} on this computer and backups can be restored: “restore --list” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <source>{n} earlier (snapshot|snapshots)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/sent.py"/>
        <source>The PDF of request {number} is not kept in this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/sent.py"/>
        <source>Saved a copy as “{name}”, byte by byte as it went out. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>Say why the sign-off is withdrawn. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>This sign-off was withdrawn on {day}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>{what}. What was signed is kept, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>“{title}” was erased on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>A passage was erased on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/sign_offs.py"/>
        <source>What was sent and what came back was erased on {day}: nothing proves this answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/stages.py"/>
        <source>“{title}” does not ask about “{strange}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undo.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undo.py"/>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undo.py"/>
        <source>“{what}” cannot be taken back. Nothing was undone. What was done before it can be: {older}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undo.py"/>
        <source>“{what}” cannot be taken back. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undo.py"/>
        <source>{verb}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undo.py"/>
        <source>{words} “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/vouching.py"/>
        <source>You vouch for the key of {name}: {words}. Do so only where you compared these words with them. Send them the new card, and your own to whoever is to know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/answers.py"/>
        <source>There is no one sign-off “{given}” in this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/database.py"/>
        <source>A part of the file is damaged and cannot be read. What is in it stays as it is. Save what can be read to another file, or restore a backup or an earlier snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/database.py"/>
        <source>The portfolio is locked. Unlock it with its passphrase; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/database.py"/>
        <source>The portfolio is being read. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/database.py"/>
        <source>Wrong passphrase, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/database.py"/>
        <source>This portfolio is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/database.py"/>
        <source>What this computer holds of the portfolio was removed or unplugged while it was open. This change was not saved; the file in your folder stands as it was written last. Copy what you typed, close the portfolio and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/database.py"/>
        <source>The disk is full or cannot be written. What was saved before stands; this change was not saved. Free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/database.py"/>
        <source>The folder cannot be written. What was saved before stands. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/database.py"/>
        <source>The portfolio could not be saved or read: {said}. What was saved stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/earlier.py"/>
        <source>This earlier snapshot is damaged. Choose another; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/erasure.py"/>
        <source>There is no revision {number}: this entry has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/erasure.py"/>
        <source>This is the present text. Edit it first, or erase the whole entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/erasure.py"/>
        <source>There is no one file “{given}” in this entry. Its files: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/files.py"/>
        <source>The file {sha256}… is not in this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/files.py"/>
        <source>A file in the other version is damaged. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/history.py"/>
        <source>This cannot be undone: what stood there before was erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/history.py"/>
        <source>There is no such change in this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/history.py"/>
        <source>What went out or came back cannot be undone. Withdraw it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/history.py"/>
        <source>This cannot be undone: something newer was changed in the same place. Everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/history.py"/>
        <source>This cannot be undone: nothing stood there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/history.py"/>
        <source>The history was changed at line {position}, made {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/history.py"/>
        <source>What the history keeps for line {position}, made {at}, was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/sniffing.py"/>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>a zip, Word or spreadsheet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>an SQLite database without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/sniffing.py"/>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/sniffing.py"/>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>This passphrase holds what is no text. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>A recovery sheet has {words} words; these are {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>“{unknown}” is not a recovery word. Check it against your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>These words do not belong together: one is wrong, or two have changed places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>“{name}” is not there. Check the folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>“{name}” cannot be read: {strerror}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>“{name}” is empty, not a portfolio. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>“{name}” is {what}, not a portfolio. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>“{name}” is too short to be a portfolio. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key.py"/>
        <source>“{name}” is not a portfolio, or one of a newer version of this program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/keys.py"/>
        <source>This portfolio does not hold that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/migration.py"/>
        <source>“{name}” was written by a newer version of this program (format {version}; this one reads up to {schema_version}). Nothing was changed. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/migration.py"/>
        <source>This portfolio could not be brought to the present format without losing something ({lost}). It was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <location filename="../../fcp_portfolio/storage/opening.py"/>
        <source>“{name}” is there already. Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/opening.py"/>
        <source>The folder “{parent}” is not there. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/opening.py"/>
        <source>“{name}” has an older format: open it for writing once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/opening.py"/>
        <source>“{name}” goes on with what was saved for “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/opening.py"/>
        <source>The working copy on this computer had another passphrase or was damaged. It was kept as “{aside}”; the portfolio was opened from your folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/opening.py"/>
        <source>“{name}” is damaged. It is open to be read; what stands on a damaged place is missing. Save what can be read to another file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/opening.py"/>
        <source>“{name}” is newer than what is on this computer, and damaged. It was not taken; what is shown here is what this computer had. Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/place.py"/>
        <source>on “{machine}” since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/place.py"/>
        <source>in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/place.py"/>
        <source>Read only: this portfolio is open {where}. Close it there to edit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/place.py"/>
        <source>The folder “{name}” cannot be written. Nothing was lost; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/place.py"/>
        <source>The folder “{name}” is not there: a share or a stick may be unplugged. What was saved before stands on this computer. Plug it in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/place.py"/>
        <source>There is no room left for the folder “{name}”: its disk or your share of it is full. What was saved before stands. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/place.py"/>
        <source>Writing in the folder “{name}” failed ({reason}). What was saved before stands. Check its disk or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/erasure.py"/>
        <location filename="../../fcp_portfolio/storage/reading.py"/>
        <source>There is no entry “{given}” in this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/reading.py"/>
        <source>More than one entry begins with “{given}”. Give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/requests.py"/>
        <source>There is no one request “{given}” in this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/restoring.py"/>
        <source>“{name}” is another portfolio or has another passphrase. Nothing was changed. Restore to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/snapshots.py"/>
        <source>“{name}” is damaged: {problems}. It was not used; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/matrix.py"/>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/matrix.py"/>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/matrix.py"/>
        <source>up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_bar.py"/>
        <source>Status: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_bar.py"/>
        <source>Nothing yet, or one kind of evidence only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_bar.py"/>
        <source>Filter by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_bar.py"/>
        <source>Gaps only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_bar.py"/>
        <source>Show gaps only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_bar.py"/>
        <source>Status: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_bar.py"/>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_bar.py"/>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_bar.py"/>
        <source>Filter capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capabilities_matrix.py"/>
        <source>Pieces of evidence by capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/matrix_pane.py"/>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/matrix_pane.py"/>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/matrix_pane.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/matrix_pane.py"/>
        <source>Nothing yet there. L logs evidence for {capability}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/matrix_pane.py"/>
        <source>Copied as text, one line for each capability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/rating_line.py"/>
        <source>Your rating: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <source>Review my learning needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <source>{place} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_goals.py"/>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <source>No need was noted and no level given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <source>What is ticked becomes a goal: a draft of a development plan to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <source>{level}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <location filename="../../fcp_portfolio/ui/views/rating_line.py"/>
        <source>Not rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <source>Your rating so far: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <source>{n} (piece|pieces) of evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <source>One line, no names. A digit rates, N comes here, Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <source>What you need to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/rating_line.py"/>
        <source>The scale: {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/rating_line.py"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <source>Capabilities, by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <source>Why it shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/tags.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/form_view.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <source>Private, yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <source>Text, below its heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/preview.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <source>“{name}” is no heading of this list. Write HEADING=TARGET; headings: {headings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <source>A column cannot become “{target}”. It can become: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <source>{headings} cannot all be the same: choose one of them, and “{text}” for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/tags.py"/>
        <source>Save tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/tags.py"/>
        <source>Tags of {n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/tags.py"/>
        <source>A word of your own to find entries by. Nobody who is asked sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/tags.py"/>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/tags.py"/>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Any form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Any capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Filter by form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Filter by capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/filters.py"/>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Show drafts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Drafts {drafts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>Take off “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>From and until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/filters.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/filters.py"/>
        <source>With a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Removed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filter_chips.py"/>
        <source>Take all filters off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/pane.py"/>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/pane.py"/>
        <source>Log evidence (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/pane.py"/>
        <source>{rows} found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/evidence/pane.py"/>
        <source>{n} (entry found|entries found)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/evidence/pane.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>{n} (entry|entries) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>Link to a capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>Export these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>Drafts go out to an assessor alone, and only once your part is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>Ask about these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>Esc lets go of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>and {n} (other|others)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>{n} of them (is|are) private and never (goes|go) out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>None of them may go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>Ask for {kind} · {entries}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/entries.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/several.py"/>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_part.py"/>
        <source>All capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_part.py"/>
        <source>Capabilities that go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_part.py"/>
        <source>Which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_part.py"/>
        <source>Let go of the chosen entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_part.py"/>
        <source>Left empty, everything goes out. The cover says what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/export_part.py"/>
        <source>{n} chosen (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/way.py"/>
        <source>signed with a certificate over the request as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/way.py"/>
        <source>signed with a certificate over a copy that a program rewrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/way.py"/>
        <source>filled in, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/way.py"/>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/way.py"/>
        <source>by e-mail, or typed on the owner&apos;s computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/way.py"/>
        <source>a document held, entered by the owner; not a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/way.py"/>
        <source>signed elsewhere, entered by the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Your registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Your aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Today’s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>First day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Last day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Framework and edition: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Newest supervisor: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Newest supervisor: role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Newest supervisor: registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Newest supervisor: mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Supervision: number of sessions, debriefs apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Supervision: minutes, debriefs apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Number of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>All entries, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Open goals, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Number of entries: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Chosen entry: title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Chosen entry: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Chosen entry: minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Chosen entry: person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Chosen entry: capabilities, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offered.py"/>
        <source>Chosen entry: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>As your supervisor knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>It stands at the head of everything that you hand in. Your employer’s policy applies to what you write here, and patients stay out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Such as HCPC PH000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>You can leave this empty. Such as: FCP stage 2 by next summer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>What you work towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>The portfolio needs your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Give your registration body and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Framework and route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Evidence is linked to the capabilities of a framework. A route says in which stages they are signed off, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Choose at least one framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Route, if you follow one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>{route}, edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/locked.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/passphrase_card.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>It locks the file. Nobody can reset it, so write it down and keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Where the file lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Any folder of yours, a synchronised one too: the file is replaced as a whole, and earlier versions are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/first_run_steps.py"/>
        <source>There is no folder “{parent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>Found at once, by an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>Easy to guess, by an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>Can be guessed with patience, by an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>Hard to guess, by an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>Very hard to guess, by an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>Four or more unrelated words are strong and easy to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/locked.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>At least {shortest} characters. Another word makes it long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>The two do not match. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <source>Too short so far: {n} (character|characters).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/locked.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/new_passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/passphrase.py"/>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dropped.py"/>
        <source>Several files go together only as evidence or as requests. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dropped.py"/>
        <source>“{name}” may be a framework, a route or a form. Copy it into {folder}, and it is read when you come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/doing.py"/>
        <source>Answer requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/due.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/models/sessions.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/models/sessions.py"/>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/models/sessions.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/basics.py"/>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/clinic.py"/>
        <source>Counts only, never a line about a patient. What you did not count stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/clinic.py"/>
        <source>Log a clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/clinic.py"/>
        <location filename="../../fcp_portfolio/ui/models/sessions.py"/>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/clinic.py"/>
        <source>Log this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/clinic.py"/>
        <source>Look at these counts once more, or log them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/clinic.py"/>
        <source>Log it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/sessions.py"/>
        <source>with {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/sessions.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>{n} (minute|minutes)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/recent.py"/>
        <source>No other portfolio was opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/basics.py"/>
        <source>Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/surroundings.py"/>
        <source>needed to mark final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/basics.py"/>
        <source>“{name}” is not among your people yet. Finishing this entry adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/basics.py"/>
        <source>Not among your people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/basics.py"/>
        <source>Minutes are a whole number, such as 45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/basics.py"/>
        <source>Date it occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/basics.py"/>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/columns.py"/>
        <location filename="../../fcp_portfolio/domain/since.py"/>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/make_definition.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/basics.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>“{name}” is not among your people yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/chooser.py"/>
        <source>What are you logging?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/chooser.py"/>
        <source>Type a few letters, such as cbd or refl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/chooser.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/chooser.py"/>
        <source>No form has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/dates.py"/>
        <source>Choose from a calendar: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/dates.py"/>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/dates.py"/>
        <source>Takes {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/dates.py"/>
        <source>“{text}” was not understood. Type {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>A file is still being added. Wait until it is there, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>Mark as final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>Marks this entry as final, and begins a request to whoever assesses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>A private entry never goes out. Take the tick off “Private” to ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>{count} things to put right before this can be final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>Ask for assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>More for this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/session.py"/>
        <source>Saved {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>Close the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/actions.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Log again like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>Removed the link to {code} {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/editor.py"/>
        <source>Removed “{name}” from this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/file_tiles.py"/>
        <source>Describe the file in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/file_tiles.py"/>
        <source>Description of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/file_tiles.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/file_tiles.py"/>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/file_tiles.py"/>
        <source>Adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/file_tiles.py"/>
        <source>Cancel adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/file_tiles.py"/>
        <source>Look at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <source>Choose a file ({attach})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <source>Drop or paste anywhere in this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <source>Picture {tiles}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <source>“{name}” is in this entry already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/files.py"/>
        <source>A file was not added. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/folding.py"/>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/folding.py"/>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/form_view.py"/>
        <source>Private: I keep it, and it is left out of every export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/form_view.py"/>
        <source>Your {person_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/form_view.py"/>
        <source>{name} fills these in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/editor/form_view.py"/>
        <source>{n} (word|words) over, the form allows {most}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/form_view.py"/>
        <source>{words} of {most} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/identifiers.py"/>
        <source>It is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/identifiers.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/identifiers.py"/>
        <source> {rest} more below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/identifiers.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Write “{instead}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/identifiers.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Write “{instead}” instead of “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/identifiers.py"/>
        <source>It is not one: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/kinds.py"/>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/kinds.py"/>
        <source>Add a row to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/kinds.py"/>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/kinds.py"/>
        <source>{name}, row {number}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/kinds.py"/>
        <source>Remove row {number} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/kinds.py"/>
        <source>Remove row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <source>One sentence: how does this show the capability?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Capabilities shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <source>{label} is linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <source>Added {label}. Tab goes to its sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <source>{number} of at most {most} for a {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <source>Why it shows {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <source>Remove link to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <source>What this capability may cover, in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/links.py"/>
        <source>What {name} may cover, in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/people.py"/>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/picker.py"/>
        <source>Add a capability: type its number or a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/session.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/session.py"/>
        <source>Saved {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/session.py"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/values.py"/>
        <source>{text}: level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/values.py"/>
        <source>{text}: comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/views/editor/values.py"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/filters.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filters.py"/>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filters.py"/>
        <source>Since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/filters.py"/>
        <source>Until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/list_view.py"/>
        <source>Search evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/list_view.py"/>
        <source>Search titles, text and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/list_view.py"/>
        <source>Search titles, text and files (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>Nothing is logged yet. A case you talked through with somebody is a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>Choose a form: a case, an observation, a reflection, a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>Write what happened and link the capabilities that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>Attach what proves it. Leave patients out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>What you did, and what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>Everything that is logged stands at the left. Choose an entry to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/source.py"/>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>Choose a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>“{words}” hides {n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>No entry holds “{words}”. Esc clears the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>No entry here holds “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>No entry fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/nothing.py"/>
        <source>{looked} Esc takes all of them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Why this may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Looking for what would identify a patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Nothing found that looks like a direct identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>The check finds most and cannot find all: read it once yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>{n} (passage|passages) {looks} like an identifier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Take out what names a patient, or say why it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>None of them is certain. Read them once, and take out what names a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>and {found} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Say why it may stay, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Say it in a sentence of at least three words, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>One or two sentences. They are kept in the history; an export or request prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>{grade}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Erase “{text}” for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_findings.py"/>
        <source>Show “{text}” in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_running.py"/>
        <source>Cancel the {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_running.py"/>
        <source>Progress of the {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_running.py"/>
        <source>Collecting what goes out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_running.py"/>
        <source>The {thing} runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_running.py"/>
        <source>{what}, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/change_passphrase.py"/>
        <location filename="../../fcp_portfolio/ui/views/export_running.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Your own frameworks, routes and forms are YAML files in a folder of yours. They are read when you come back to this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Form to be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Save the form as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Open the folder for your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Make one from rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Frameworks of this portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>{n} (form|forms): {titles}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>{n} (fault|faults) in your files. A file with a fault is not used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>And {left} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Bring in the official wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Bring in the official wording of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Save its wording as YAML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>Save as YAML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/definitions_card.py"/>
        <source>{words} ({title})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>What you type is kept each second. The file in your folder is written anew after two minutes without a change, and when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>A backup is a whole copy with the same passphrase, opened and checked once it is written. Keep one on another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>Write the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/safekeeping.py"/>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>Your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>Written {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>Not written in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>Last backup: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>No backup was made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/preferences/keeping_card.py"/>
        <source>{n} (earlier state|earlier states) of the file kept on this computer, encrypted as it is: File &gt; Restore an earlier version…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/people_card.py"/>
        <source>Nobody yet. Whoever you log a session with is added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/people_card.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>Minutes are a whole number, such as 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>What was it about? One sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>What you take away; no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>Date of the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>Log this debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>Debrief in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>Progress summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>A small PDF that says where you stand, without a text or a title of any entry. Drafts and private entries are counted nowhere. It is signed with your key, which names you; anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>For your supervisor, in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>For a peer-support group, as none, some or most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>The group may name me on its map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>I could lead on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>Write the progress summary as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>{name} progress summary.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>Sign and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>Nothing is ticked for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>What will leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>Give a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>Say which group it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/progress.py"/>
        <source>Say for whom it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>Add them, and log this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/quick_log.py"/>
        <source>When was it? Such as today, fri or 14 nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Debriefs a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>No session is logged yet. A debrief of one line above is a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Log a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>since {day}, {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>{n} (session|sessions)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/table.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Minutes a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>without debriefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>debriefs counted too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Last 12 weeks and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>number: how many that week · ring: planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>{n} (session|sessions) in {month}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>No session in {month} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Since {day}: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>{what}, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>{n} (debrief|debriefs)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/table.py"/>
        <source>Draft · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/workspace.py"/>
        <source>Read only: nothing is changed in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/workspace.py"/>
        <source>Undo that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like an NHS number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a CHI number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like an H&amp;C number of Northern Ireland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a hospital or case number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a National Insurance number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>is an age that few people reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a position on a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a vehicle registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a practice or a hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>looks like a ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>is rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>(number left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>(date of birth left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>in later life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>(e-mail address left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>(address left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>(registration left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <location filename="../../fcp_portfolio/domain/identifiers/untitled.py"/>
        <source>the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <location filename="../../fcp_portfolio/domain/identifiers/places.py"/>
        <source>a GP practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>a ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/numbers.py"/>
        <source>Numbers that begin with 999 are test data and belong to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/numbers.py"/>
        <source>Its check digit fits, as that of one in eleven numbers does by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/numbers.py"/>
        <source>Its check digit does not fit: it may be mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/numbers.py"/>
        <source>It begins with a date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/titled.py"/>
        <source>A colleague&apos;s name may stay: add them under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/titled.py"/>
        <source>a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/found.py"/>
        <source>“{text}” {looks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/page.py"/>
        <source>The guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/saving.py"/>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/saving.py"/>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Save the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/saving.py"/>
        <source>FCP Portfolio guide.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/saving.py"/>
        <source>“{name}” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/saving.py"/>
        <source>It holds every part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/saving.py"/>
        <source>“{name}” was not written. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/saving.py"/>
        <source>FCP Portfolio: guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/text.py"/>
        <location filename="../../fcp_portfolio/ui/guide/window.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/text.py"/>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/guide/text.py"/>
        <source>Keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/actions.py"/>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/actions.py"/>
        <source>Action done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/actions.py"/>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/group/actions.py"/>
        <source>Action open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/actions.py"/>
        <location filename="../../fcp_portfolio/services/entries.py"/>
        <source>{what}: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>Nothing is agreed. A supervision meeting has a table for what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>{number} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>Show the session of “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>Undo: “{what}” is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>late: by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/meeting.py"/>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/meeting.py"/>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/meeting.py"/>
        <source>facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/meeting.py"/>
        <source>presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/meeting.py"/>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/meeting.py"/>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>Sessions are at least one week apart. Nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>The last day lies before the first. Nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>That would be {number} sessions; {most} can be planned at once. Choose an earlier last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>A session lasts from 1 to {most} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>A title holds {title} letters and an agenda {agenda}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>Nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <location filename="../../fcp_portfolio/ui/views/capability_goals.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <location filename="../../fcp_portfolio/domain/planned_session.py"/>
        <source>{what} ({about})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>Place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>{group}, meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>{turn}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>Brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>What the group learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/minutes.py"/>
        <source>- {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Log each clinic: how many came, and what followed. Counts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>See the months added up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Keep the evaluation as evidence of service development.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>People seen by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Look at a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Log a clinic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Change what is assumed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Write the evaluation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Keep it as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>No clinic is counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>What your clinics came to, month by month, without a line about any patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Assumed: {share}%. Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Nothing is assumed until you say how many, and where that number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>{n} (clinic|clinics)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>{number} seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/actions_card.py"/>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/export_name.py"/>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>The counts of {n} (clinic|clinics) cannot be as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>GP appointments saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>All counts by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>Counts by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/undo_menu.py"/>
        <source>Undo the change before: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/undo_menu.py"/>
        <source>Cannot undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/undo_menu.py"/>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/undo_menu.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/undo_menu.py"/>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/calendar.py"/>
        <source>The week from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>minutes this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>minutes this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{have} pieces; at most {most} have room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} more (piece is|pieces are) needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} of {all} {called} (has|have) fewer than {least} kinds of evidence: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} more (minute is|minutes are) needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} (piece has|pieces have) no minutes yet: {them}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>Shorter than {least} minutes: {them}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} more (is|are) needed, added up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{kinds}; at least {least} are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} (person|people) so far; at least {least}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>Ask somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} of {all} {called} (has|have) no evidence yet: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} of {all} {called} (has|have) fewer than {least} pieces of evidence: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} more (piece is|pieces are) needed in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>{n} of {all} {called} (has|have) more than {most}, where no more have room: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/counting.py"/>
        <source>So far {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/report.py"/>
        <source>Sources differ: {values}. {default} counts until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/report.py"/>
        <source>Sources differ: {values}. Set in this portfolio: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/report.py"/>
        <source>Set in this portfolio: {number}; {decides} decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/tags.py"/>
        <source>Words of your own to find entries by, with commas between. Nobody asked sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/clues.py"/>
        <source>the day on which the mail was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/clues.py"/>
        <source>the day on which the PDF was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/clues.py"/>
        <source>the day on which the file was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/clues.py"/>
        <source>the day on which the photo was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/tables/reading.py"/>
        <source>it is no spreadsheet and no text with columns; save it as .xlsx or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/tables/reading.py"/>
        <source>it holds no rows below headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/documents/tables/reading.py"/>
        <source>{n} (sheet holds|sheets hold) no rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/documents/tables/shaping.py"/>
        <source>it has more than {n} (row|rows); part it into several files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/documents/tables/shaping.py"/>
        <source>row {number} has more than {n} (column|columns)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/documents/tables/shaping.py"/>
        <source>row {number} holds more than {n} (character|characters)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/tables/shaping.py"/>
        <source>It has no headings: the columns are called by their letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/tables/shaping.py"/>
        <source>Above the headings stands, and is left out: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/tables/shaping.py"/>
        <source>Hidden in the list, and read all the same: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>The list gives the week; this is the day on which it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>The list says that the day is not exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>“{text}” is the number of a day, as spreadsheets count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>“{text}” can be {one} or {other}. It was read as the first of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>Only with the {first} first is it a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>The list gives no year; this is the last such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>The list gives several days; this is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/dates.py"/>
        <source>The list gives the month only; this is its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>Nothing tells its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>Title: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>Day: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>Form: the one chosen for all, as its name tells none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>the subject of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>from the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>the title in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>the first words of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>the name of the file, which tells nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>after “date” in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>the day on which the file was last saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/files.py"/>
        <source>{where}; {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/items.py"/>
        <source>It was imported on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/items.py"/>
        <source>The file is attached to “{title}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/items.py"/>
        <source>It is the same as {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/items.py"/>
        <source>An entry says the same already: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/items.py"/>
        <source>You have an entry of this title and day, which says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>The list gives no title for it: “{title}” stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>No form is called “{text}”: {usual} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>Its title is too long: all of it is in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>{day} cannot be the day: it is {what}. It is in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>“{text}” is not among your people: the name is in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>No capability is called {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <location filename="../../fcp_portfolio/domain/plain_data.py"/>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>Its tags are in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>{complaint} It is in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>This row is hidden in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>“{heading}” holds a formula without a result. Open the list in its own program, save it, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>The form has no field for text: {texts} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/importing/rows.py"/>
        <source>“{text}” cannot be read as a {what}. It is in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/folder.py"/>
        <source>“{name}” holds more than {most} files. Import one folder after the other. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/folder.py"/>
        <source>There is no file in “{name}”. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/importing/folder.py"/>
        <source>{n} (hidden file was|hidden files were) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/importing/looking.py"/>
        <source>{n} (setting|settings) of your routes (comes|come) along: numbers, days, statements and documents held that are not set here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/looking.py"/>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/ours.py"/>
        <source>“{name}” holds no entries. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/ours.py"/>
        <source>entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/ours.py"/>
        <source>Its file “{name}” is not in this portfolio: attach it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/ours.py"/>
        <source>“{person}” is not among your people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/taking.py"/>
        <source>Nothing new is chosen of “{name}”. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/importing/taking.py"/>
        <source>Imported {n} (entry|entries) from “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/taking.py"/>
        <source>{place} was taken in already. Nothing was taken in: look at the preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/importing/taking.py"/>
        <source>it was changed since the preview; look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/apart.py"/>
        <source>This file takes longer than {seconds} seconds to read, as one that is made to. Reading it was stopped. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/apart.py"/>
        <source>This file takes more than {megabytes} MB of memory to read, as one that is made to. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/apart.py"/>
        <source>This file made its reader break down: it is damaged, or made to do that. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/zipped.py"/>
        <source>it would unpack to {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/key_card_pdf.py"/>
        <source>This PDF holds no key card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/tagged/embedding.py"/>
        <source>The attachment “{name}” is damaged: its content is not what was attached. The PDF was not written. Remove the attachment or take it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/actions.py"/>
        <source>This action was changed meanwhile. Nothing was marked; look at the session again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/actions.py"/>
        <source>This session has no table for actions. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/actions.py"/>
        <source>Say what is to be done. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/documents_held.py"/>
        <source>No document can stand for the {role} of request {number}: the route does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/documents_held.py"/>
        <location filename="../../fcp_portfolio/services/elsewhere.py"/>
        <location filename="../../fcp_portfolio/services/receiving.py"/>
        <source>“{name}” is no PDF, no picture and no e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/example.py"/>
        <source>Wrote “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}” asks for no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>No source of “{title}” says {number}. They say {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>{number} is not a number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>A statement needs words: write what was said. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>Only {by} can state this: name whoever said it. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}”: held as “{entry}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}”: {number} counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>No sources of “{title}” say a number: {decides} decides. Set the one that you were told with “route set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}” is no day to be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}”: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>A statement cannot lie in the future. Give the day it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}”: stated by {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}” is a draft, or has no file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <source>“{title}”: held as “{entry}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>Nothing is set for “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/deeds.py"/>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}”: taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/impact.py"/>
        <source>{share} is no share from 0 to 100. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/impact.py"/>
        <source>Say where this number comes from: a count of yours, a publication, what the practice agreed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/impact.py"/>
        <source>{share}% of those seen are assumed to have seen a GP otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/practitioners.py"/>
        <source>The supervision of {name} began on {day}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/practitioners.py"/>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <location filename="../../fcp_portfolio/services/desk/rounds.py"/>
        <location filename="../../fcp_portfolio/services/desk/sessions.py"/>
        <location filename="../../fcp_portfolio/services/group/actions.py"/>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <location filename="../../fcp_portfolio/services/group/notes.py"/>
        <location filename="../../fcp_portfolio/services/impact.py"/>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <location filename="../../fcp_portfolio/services/routes.py"/>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/practitioners.py"/>
        <source>Between two sessions lie 1 to {most} weeks; 0 goes by the route. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/impact.py"/>
        <source>Nothing is assumed of GP appointments any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/impact.py"/>
        <source>Nothing is assumed of GP appointments. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/impact.py"/>
        <source>Wrote the evaluation to “{name}”, {n} (page|pages). Anyone who has the file can read it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/impact.py"/>
        <source>No clinic of this time is logged that may go out. Log one first. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>No route that you follow asks for “{about}”. They ask for {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>More than one route asks for “{about}”. Say which: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}” asks for no statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/route_settings.py"/>
        <source>“{title}” asks for no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/verification.py"/>
        <source>Wrote revision {number} of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/verification.py"/>
        <source>Saved the report as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/verification.py"/>
        <source>“{name}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/verification.py"/>
        <source>“{name}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>crosswalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>“{name}” was not taken in: it has {n} (fault|faults). Nothing else changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>“{key}” is there already. Give yours another id or edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>Give yours a new edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>Give yours another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>“{key}” differs from the one that this portfolio used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>The file cannot be read: {why}. Check its name and your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>The first line says what the file is, such as “{schema}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>“{schema}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/library.py"/>
        <source>This {thing} is of version {version}; this program reads version {ours}. Update the program, or ask for the file in the earlier version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/plain_file.py"/>
        <source>Not a list of keys with values. Write “key: value” lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/plain_file.py"/>
        <source>“{name}” was not taken in. Nothing else changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/plain_file.py"/>
        <source>Not JSON: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/plain_file.py"/>
        <source>Nested too deep, or a key stands twice: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/plain_file.py"/>
        <source>A number has thousands of digits. Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/plain_file.py"/>
        <source>“{key}” stands here twice. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/working_copy.py"/>
        <source>Another file took the place of “{name}”; it was kept as “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/working_copy.py"/>
        <source>Two versions of this portfolio. Nothing is lost: the one from “{machine_name}” was kept as “{name}” beside yours. Compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/double_click.py"/>
        <source>This computer did not take it: your own settings cannot be written. Nothing else was changed. File &gt; Open a portfolio… opens portfolios as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/double_click_card.py"/>
        <source>Tells this computer, for you alone, that FCP Portfolio opens files that end in .fcpfolio. Cleared, it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/double_click_card.py"/>
        <source>Open portfolios with a double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/double_click_card.py"/>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/advice.py"/>
        <source>More than {most} capabilities on one piece: {titles}. Which does it show best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/advice.py"/>
        <source>One kind of evidence only: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/advice.py"/>
        <source>Nothing from the last year: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/composing.py"/>
        <source>{one} Or: {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Nothing is logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>The next is due before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>Explain the gap: {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>Explain the gaps: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>Explain the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>It is not explained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>It is due by {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>It was due by {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>It was reached on {reached}; it was due by {due}. Ask whether that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>Nothing was added in the last {n} (day|days). It is due by {due}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>At this pace it is reached on {ready}. It is due by {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>When it is due is not known: “{title}” is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>How many weeks may pass between two: {decides} decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Set the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>It ran out on {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>It runs out on {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>Nothing from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/dating.py"/>
        <source>{n} earlier (gap|gaps) too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/every.py"/>
        <source>{words} words; at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/every.py"/>
        <source>{words} words; at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/every.py"/>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/every.py"/>
        <source>Fewer than {n} (file|files): {titles}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/readiness/every.py"/>
        <source>More than {n} (file|files): {titles}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/every.py"/>
        <source>Linked to fewer than {least}: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/every.py"/>
        <source>Linked to more than {most}: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/every.py"/>
        <source>Nobody stands by {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/tally.py"/>
        <source>Ask for confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/routes.py"/>
        <source>{stage} was asked for by this edition, which goes on judging it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/routes.py"/>
        <source>Follows {title}, edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/routes.py"/>
        <source>No other edition of “{title}” is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/models/progress.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/phrase.py"/>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/elsewhere.py"/>
        <source>Signed elsewhere by {who} on {on}, entered by the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/widgets/fields.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/wording_copy.py"/>
        <source>it has no text, only pictures; use a copy with text, or paste the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form_sketch.py"/>
        <source>There are no rows. Paste a label, a kind and a hint in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form_sketch.py"/>
        <source>Nothing to choose from: made a line of text. Write “choice: a; b”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form_sketch.py"/>
        <source>No kind: made a long text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/form_sketch.py"/>
        <source>“{said}” is no kind of field: made a long text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sketch.py"/>
        <source>Only a code and no words: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sketch.py"/>
        <source>There are no rows. Paste a code, a title and a statement in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sketch.py"/>
        <source>More than {most} levels. Set the rows in less far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sketch.py"/>
        <source>Line {number} has more than {most} characters in one cell. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sketch.py"/>
        <source>More cells than columns: “{cell}” was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sketch.py"/>
        <source>No code: numbered {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sketch.py"/>
        <source>The code stands twice: numbered {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sketch.py"/>
        <source>“{given}” is written as {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/doubts.py"/>
        <source>{capabilities} of {all_capabilities} capabilities, {outcomes} of {all_outcomes} outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/doubts.py"/>
        <source>There is no doubt “{id}”. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/doubts.py"/>
        <source>“{decision}” does not decide “{id}”. Choices: {known}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/doubts.py"/>
        <source>The copy does not have as many as there officially are. Take it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <location filename="../../fcp_portfolio/domain/wording/doubts.py"/>
        <source>Take it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>Nothing was found of {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>Capability {code} is called “{title}”. Is this it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>Yes, it is this capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>No, leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>Page {page}: {n} outcomes, from “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>{label} stands in {n} places. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>{code} was not found; this stands where it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>There is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>A word was broken at the end of a line. Which is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>This stands after {code}. Does it belong to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>Yes, add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>It goes on at another place of the copy. Does all of it belong to {code}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>It begins or ends otherwise than the others. Is it whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>It has no letter of its own: {code}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/wording/asking.py"/>
        <source>{n} characters are an odd length for an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/making.py"/>
        <source>Made “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/making.py"/>
        <source>{what}. It is kept in this portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/making.py"/>
        <source>There is “{name}” already. Give yours another id or edition. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/making.py"/>
        <source>There is no framework or form “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/making.py"/>
        <source>“{title}” has official wording, which belongs to its publisher and is not to be passed on. Nothing was saved. Save it with the official wording only for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/making.py"/>
        <source>Saved “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/making.py"/>
        <source>Give it a title. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/wording.py"/>
        <source>No capability of {title} with lettered outcomes was found in it. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/wording.py"/>
        <source>{n} (doubt is|doubts are) still to be decided. Nothing was kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/wording.py"/>
        <source>Brought in the official wording of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/wording.py"/>
        <source>{what}: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definition_store.py"/>
        <source>“{name}” is used by entries of this portfolio, so it cannot be taken back. Everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/hits.py"/>
        <source>Hit {number} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>PDF, Word, CSV or text (*.pdf *.docx *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>The program has the titles of the capabilities and no text of the document. From your own copy the outcomes below them become an edition in this portfolio. They are printed in your own exports, and in nothing that goes to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>Nothing is left to decide. Look at the numbers, then keep the wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>Bring in the official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>Choose your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>Or paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/dialog.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>Decide and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/official_wording.py"/>
        <source>Keep the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_definition.py"/>
        <source>YAML (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_definition.py"/>
        <source>It holds official wording, which belongs to its publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_definition.py"/>
        <source>Keep the file for yourself: nobody may be given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_definition.py"/>
        <source>Save as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_definition.py"/>
        <source>I keep it for myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/learning_needs.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/save_definition.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/sketch_view.py"/>
        <source>{n} (row|rows)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/sketch_view.py"/>
        <source>{rows}, nothing doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/sketch_view.py"/>
        <source>{rows}, {n} (doubt|doubts).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/sketch_view.py"/>
        <source>Line {line}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/wording_doubt.py"/>
        <source>The words as they stand in your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/wording_doubt.py"/>
        <source>Doubt {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/wording_doubt.py"/>
        <source>page {page} of your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/wording_doubt.py"/>
        <source>I write the words as they stand in my copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>Planned {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>Planned {n} (session|sessions) of “{form}”, the first on {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>Moved to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>Agenda written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>Say why it was missed, in a few words. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>It lies ahead: move it or cancel it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>“{title}” is no supervision. What can be planned: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>“{text}” in the title looks like {kind}, and others read calendars. Leave it out. Nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>{what}: {form} of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>The session of {day} is not planned any more: it was {state}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/plans.py"/>
        <source>No session of “{form}” is logged within a week of {day}, or none under that id. Log it first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/plans.py"/>
        <source>There is no planned session “{given}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/erasure.py"/>
        <location filename="../../fcp_portfolio/storage/plans.py"/>
        <location filename="../../fcp_portfolio/storage/subjects.py"/>
        <source>“{given}” begins more than one id. Give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <source>As the dates show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <source>Day first: 3/4/25 is 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <source>Month first: 3/4/25 is 4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <source>What you choose is remembered for lists with the same headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <source>What the columns mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <source>Mark as final what is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/columns.py"/>
        <source>What “{heading}” becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <source>Lists and files (*.xlsx *.xlsm *.csv *.tsv *.json *.yaml *.docx *.pdf *.eml *.jpg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <source>A spreadsheet or CSV: each row becomes an entry. A folder of Word files, PDFs, photos and mails: each file becomes a draft with the file attached. Nothing comes in twice, and one Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <source>For rows and files that name no form. It can be changed in each entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <source>What to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <location filename="../../fcp_portfolio/ui/widgets/place.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <source>Choose a file or a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <source>Bring in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/importing/source.py"/>
        <source>Bring in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/cpd_profile.py"/>
        <source>{title}: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>This is no whole number of people, and is not added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>People seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>How they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <location filename="../../fcp_portfolio/ui/views/impact/pane.py"/>
        <source>What followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>What became of referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>Friends and family test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>You decide how many in a hundred would have had an appointment with a GP. Until then none is claimed to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>{share}% of {seen} people seen would have had an appointment with a GP: {would}. Less {back} sent back to a GP, {saved} GP appointments were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>Of {n} (clinic|clinics) it was not counted how many were sent back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>{part} is more than the {whole} of “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/impact.py"/>
        <source>How they came adds up to {together}, and {seen} were seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Use this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Type a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Sources differ. Which counts for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>{number} counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>No public source says how many: {decides} decides. Set the number that you were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/planning.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>How many are needed ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Give the day, such as 14 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source>“{name}” does not stand among your people as {role}. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source>Day it was stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source>Leave it empty where it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source>Only {by} can state this: give the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source>Who stated it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source>In which words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source>If it took place, log it with the day on which it did. If not, say here what became of it: it stays missed, and whoever signs off judges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source>Log one with its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_statement.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>This is the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Find the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Words of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>No final entry has a file yet. Log one with the document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Entry that has it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Log one with the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/rule_answer.py"/>
        <source>Choose the entry that has the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <location filename="../../fcp_portfolio/ui/views/readiness/rule_row.py"/>
        <source>More about “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Asked for by: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>It holds since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>{value}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Held as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Stated by {who} on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Show the {n} (entry that counts|entries that count)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Show {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <location filename="../../fcp_portfolio/ui/views/readiness/rule_row.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/cadence_card.py"/>
        <source>{action}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Counts for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Choose another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Choose the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Record it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/detail.py"/>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/rule_row.py"/>
        <source>{have} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/rule_row.py"/>
        <source>Choose otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/rule_row.py"/>
        <source>Choose otherwise: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/rule_row.py"/>
        <source>Less about “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/sources.py"/>
        <source>How sure: {confidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/sources.py"/>
        <source>No source is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/states.py"/>
        <source>To be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/states.py"/>
        <source>How many rules stand where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/states.py"/>
        <source>Shows these rules alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/readiness/states.py"/>
        <source>Show these rules alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/calendars.py"/>
        <source>No session is planned for today or later. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/calendars.py"/>
        <source>Wrote {n} (session|sessions) to “{name}”. Open it with your calendar; open it again after a change, and each session is changed in place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/calendars.py"/>
        <source>{title} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>held, or missed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>planned for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>planned for today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>agreed in supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>the newest is of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>Back up to a second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>{missing} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>Request {number} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/due.py"/>
        <source>waits on {name} for {n} (day|days)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/summaries.py"/>
        <source>Wrote the summary of {since} to {until}, {n} (page|pages), to “{name}”. Anyone who has the file can read it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/record.py"/>
        <location filename="../../fcp_portfolio/services/progress/making.py"/>
        <location filename="../../fcp_portfolio/services/summaries.py"/>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>The period ends before it begins. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/record.py"/>
        <source>the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/group/record.py"/>
        <source>Wrote the group’s record of {since} to {until}, {n} (page|pages), to “{name}”. Anyone who has the file can read it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/making.py"/>
        <source>Say for whom the progress summary is. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/inside_data.py"/>
        <location filename="../../fcp_portfolio/services/summaries.py"/>
        <source>the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/suggested.py"/>
        <source>May it show this, too? A crosswalk suggests it; you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/suggested.py"/>
        <source>Because of {label}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/suggested.py"/>
        <source>{title} ({confidence})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/editor/suggested.py"/>
        <source>Link {label}, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/edition.py"/>
        <source>What the newer edition changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/edition.py"/>
        <source>Adopt this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/edition.py"/>
        <source>Stay with the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/edition.py"/>
        <source>Comparing the two editions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/edition.py"/>
        <source>{title}: from edition {before} to {after}. What you set, declared and logged stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/edition.py"/>
        <source>No rule differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/edition.py"/>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/rule_steps.py"/>
        <source>{rule}: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/cadence_card.py"/>
        <source>What your route asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <source>A page or two: sessions planned, held and missed, minutes with debriefs apart, actions, ratings, and what is at risk. Drafts and private entries are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/page.py"/>
        <source>Summary for your supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <source>Save the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <source>supervision summary.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <source>Write the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/save_summary.py"/>
        <source>Why it may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/views/due_card.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/due_card.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>{number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/due_card.py"/>
        <source>late: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Plan a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Save for my calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Held: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Missed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Missed: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>{day}: held, or missed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Plan it: {form} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>{day}, named in your last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>More on {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Call off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Call off this and those after it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>supervision.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>Save for my calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>{session} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <location filename="../../fcp_portfolio/ui/views/supervision/planned_card.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/evaluation.py"/>
        <source>Counts of whole clinics by month, what followed, and the GP appointments saved with what you assume of them. Private clinics are left out. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/evaluation.py"/>
        <source>Evaluation of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/evaluation.py"/>
        <source>{name} service evaluation.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/evaluation.py"/>
        <source>Write the evaluation as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/evaluation.py"/>
        <source>Write the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <source>No number is given here: you decide, and it is printed with its source wherever appointments are called saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <source>What is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <source>Of a hundred people seen, how many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <source>Assume this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <source>Assume nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <source>Who would have seen a GP otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <source>Such as a count of yours, a publication, or what the practice agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <source>Where this number comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/gp_share.py"/>
        <source>Write a whole number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_goals.py"/>
        <source>Closed by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_goals.py"/>
        <source>What closes “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_goals.py"/>
        <source>Evidence that closes the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/capability_goals.py"/>
        <source>No final evidence is linked to it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/rating_course.py"/>
        <source>Ratings over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/rating_course.py"/>
        <source>{day}: {name}, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>An action is kept with the session in which you agreed it, and none is logged or planned yet. A debrief has no place for one. Plan the next session, and its agenda keeps the action; or log the session you had, with the action in its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>No session with a table of actions is logged yet, so the agenda keeps it. Write it into the table when you log that session: from then on it can be ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>You can leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/undecided.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>Such as your initials, or Supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>It is written there, and carried on from session to session until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>Agreed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>On the agenda of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/add_action.py"/>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/daily.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/daily.py"/>
        <source>None on {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/pdf_form.py"/>
        <source>its fields are of a kind (XFA) that only Adobe’s programs know; ask for an ordinary form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/pdf_form.py"/>
        <source>It has its fields twice. The copy that only Adobe’s programs know (XFA) is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/pdf_form.py"/>
        <source>whoever made it has certified that nothing in it may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/pdf_form.py"/>
        <source>It is signed already. What is filled in comes after that signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/documents/templates/pdf_form.py"/>
        <source>{n} (field is|fields are) for signatures: nothing is written there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/reading.py"/>
        <source>it is no PDF and no Word document (.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/reading.py"/>
        <source>it is of an old kind, or needs a password; open it in Word and save it as .docx without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/reading.py"/>
        <source>it has no fields, no content controls and no places such as {{name}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/reading.py"/>
        <source>it has more than {most} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/spots.py"/>
        <source>“{name}” cannot be filled in: {why}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/word_form.py"/>
        <source>it holds macros; save it in Word as .docx, which has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/templates/word_form.py"/>
        <source>It is protected: in Word only its fields can be changed. They stay so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/matching.py"/>
        <source>“{given}” names no field of “{template}”. Write FIELD=VALUE; --list shows the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/matching.py"/>
        <source>“{value}” is nothing that a portfolio can give. --list shows what is; words of your own begin with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/matching.py"/>
        <source>No words are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/matching.py"/>
        <source>Its entry is not chosen, or this portfolio has nothing called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/matching.py"/>
        <source>It has {length} characters, and the field takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/matching.py"/>
        <source>“{text}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/matching.py"/>
        <source>“{text}” is none of its choices: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>own level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>date of own level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>number of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>evidence, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>why the evidence shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>It is not signed off: “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>signed off, yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>reviewer’s level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>signed off by, with role and registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>date of sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/of_capability.py"/>
        <source>{capability}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/templates/offer.py"/>
        <source>It is not in the portfolio yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>“{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>Nothing of “{name}” would be filled in. Match a field first; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>Filled in {filled} of {n} (field|fields) in “{name}”. Anyone who has the file can read it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>“{field}” holds all of its text; on paper the end of it does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>“{field}”: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>not matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>A private entry or a draft goes into no form. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/templates.py"/>
        <source>“{name}” is the form itself, which stays as it came. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/life.py"/>
        <source>an adult in later life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/places.py"/>
        <source>a hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/places.py"/>
        <source>a care home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/places.py"/>
        <source>a clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/rare.py"/>
        <source>“{around}” stands nearby. Together they may tell people who know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/identifiers/untitled.py"/>
        <source>If it is a colleague, add them under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/patients.py"/>
        <source>Wrote “{instead}” in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/grades.py"/>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/grades.py"/>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/grades.py"/>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>your details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/units.py"/>
        <source>added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/units.py"/>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/units.py"/>
        <source>kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/units.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/units.py"/>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/units.py"/>
        <source>per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/units.py"/>
        <source>per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/units.py"/>
        <source>pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>keys of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>signing keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>numbers and days you set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>planned sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <location filename="../../fcp_portfolio/services/salvaging.py"/>
        <source>sign-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>forms of providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>frameworks, forms and wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>An entry without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>The version of “{computer}” holds nothing that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>{n} new (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>{n} changed (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>{n} other (thing|things)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>{n} erased (passage|passages)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>{n} (choice|choices) to make</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>text being typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/merging.py"/>
        <source>Version of “{computer}”: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/merging.py"/>
        <source>The history of the other version was changed by hand or is damaged. Nothing was merged; both versions stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/other_version.py"/>
        <source>“{name}” is another portfolio, not a version of this one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/other_version.py"/>
        <source>“{name}” has another passphrase, or is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Changed on two computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>How the versions differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Keep both as two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Keep what is shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Choose a version of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>{number} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Both versions are kept until you choose; the other stays in the history. Underlined is what only one of them says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Keep this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Keep the version of {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Shown now. {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>On {computer}, {day}, {time} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>It was removed there. Keeping that version removes it here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>It was removed in the version that is shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>That version goes back to a passage which another computer erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/choose_version.py"/>
        <source>The other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>Compare with another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/earlier_versions.py"/>
        <source>Portfolios (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>Compare two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>What “{name}” holds that this portfolio lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>Another version of this portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>“{name}”, written on “{computer}” on {day} at {time}. The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>It holds nothing that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>Comes: {n} new (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>Comes: {n} (entry|entries) changed there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>Comes as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>Changed on both sides: {n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>Both versions are kept. You choose after merging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>{n} (entry was|entries were) erased for good there, or a passage of (it|them). What was erased goes here too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/compare_versions.py"/>
        <source>{n} of them (was|were) changed on the other side, and (goes|go) all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>Type a part of what should stand there, and choose; or write words of your own, such as the name of your employer. What you choose is remembered for this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>A guess, to be checked: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>Not matched. The field stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>Stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>Not matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>Guessed by their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>Matched before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>Your own words: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>A box to tick: yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/matching.py"/>
        <source>One of: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/values.py"/>
        <source>Leave this field as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/filling/values.py"/>
        <source>Choose, or write your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/reading_pictures.py"/>
        <source>Words in pictures were read by Tesseract, which misses some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>There is no framework “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>A line of a crosswalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>the code of a node of the first framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>the code of a node of the second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>why evidence of one may show the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>{title} has no “{name}” that evidence is linked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>From “{start}” to “{goal}” stands here twice. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>A crosswalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>one word for all its editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>other lines, another edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>id and edition of a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>id and edition of the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>what may be done with its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>what a user should know before relying on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/crosswalk_table.py"/>
        <source>what may show what, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>{place}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>Larger than 5 MB. Split it, or check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>The file is in UTF-16. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>The file begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>Byte {byte} is not UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>A tab. Use spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>Hidden character {character}. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>YAML cannot be read here: {problem}. Check the indentation, and quote the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>Anchors (&amp;) and aliases (*) are not taken. Write the text out, or quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>A colon is not expected here. Put the whole text in quotes, or check the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>Text cannot begin with this character. Put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>A quote that was opened is never closed. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>A colon is missing after the key. Write “key: text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>The list ends here. Begin the line with “- ”, or check the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>A key is expected here. Check the indentation of this line and the quotes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>A bracket that was opened is never closed. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>Nested more than {levels} deep. Check the brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>A key is one word. Put text with brackets in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>A second document. Keep one file for each and take “---” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>Tags ({mark}) are not taken. Take the tag out, or quote the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/storage/definitions/document.py"/>
        <source>More than {n} (value|values). Split the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>“{level}” is none of the levels. Name the lowest one that signs off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>“{level}” is none of the levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>What a level means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>one of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>what it means, in your words: one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>A scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>the word by which forms ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>the words shown, the lowest first; never changed once used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>the lowest level that signs something off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>what levels mean, as below; shown where one rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/scale_table.py"/>
        <source>There is no scale “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>A criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>a number or word, once in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>what is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>which link of the entry it is about, from 1; that one is printed beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>A {kind} field has no “{name}”; that is for {kinds}. Take it out, or change the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>A {kind} field needs “{name}”. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>A scale field needs either “scale” (the id of one) or “levels” (your own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>The column “{column}” is a {kind}. A column holds one simple value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>The assessor sees an entry when it is final. Take “required” out of their field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>A field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>one word, once in the form, never used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>the question, without a full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>`owner` (if nothing is said) or `assessor`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>one or two sentences under the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>`yes`: final only when it is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>date: `yes`: the owner is reminded before that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>text: how many words are asked for; more are kept, and told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>choice, choices: needed there; the very words shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>scale: the id of a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>scale: levels of your own, the lowest first, instead of `scale`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>scale: needed there; what is judged on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>table: needed there; written like fields, of any kind but `scale`, `table`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>Take one that the guide names: eye, house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>The state “{state}” is not known. It is Draft or Final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“{text}” is not a date. Write it like 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>There is no one person “{given}” in this portfolio. It knows: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>Keys: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>Did you mean “{word}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>In {where}, “{key}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>This is “{schema}”; an entry file is “{ours}”. Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“{key}” takes text. Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“{key}” takes a list of items with keys. Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“tags” takes a list of words. Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“elsewhere” takes who, on and sha256. Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“elsewhere” says who signed, and on which day. Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“{key}” takes a whole number; “{text}” is none. Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“{key}” takes yes or no. Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“values” takes keys, one for each field. Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>the form {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/exchange.py"/>
        <source>“{name}” is not in this portfolio. Name it with “file” to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>There is no icon “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>Every form asks for “{field}”. Give this field another id, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>A form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>one word for all its editions: `cbd`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>a number; other fields or words, another edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>what it is called in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>the kind of evidence it counts as; forms may share one: `Observation`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>one sentence: what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>the name of an icon of the program: `eye`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>how to use it well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>`yes`: it asks for minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>`yes`: it counts as supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>`yes`: it asks who it was with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>what that person is called here: `Assessor`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>how many capabilities it may show well; more are kept, and told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>what colleagues or patients are asked whose answers a supervisor pools, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/form_table.py"/>
        <source>the questions; title, date, minutes, person, links and files are always asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>A level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>what one node of this level is called: `capability`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>what several are called: `capabilities`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>`yes` where evidence is linked, counted, rated and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>whose words its titles are: `official`, `own`, or `working` for prompts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>how sure the titles are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>how many the official document has, also where fewer are written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>A node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>number or letters as people know it, once in the whole file, never used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>the words shown; a paraphrase in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>what it says in full, where the title is only its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>other words by which to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>where it differs from its level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>paths of nodes of an earlier edition, such as `hee-msk-2018#4`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>the nodes of the next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>No level takes evidence. Write “evidence: yes” on one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>“{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>This node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>{node} lies deeper than the {n} (level|levels). Add a level, or move it up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>{node} has nothing below it. Add {below}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>{node} takes evidence, so its wording cannot be “working”. Write “own”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>The code “{code}” stands elsewhere in this file. Give each node its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>Say which one of {base} this is: “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>A framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>one word for all its editions: `hee-msk`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>the year or number of this edition; new words, new edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>the name of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>when: a year, a month or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>where a reader finds the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>what may be done with its words, and with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>id and edition of the one whose capabilities these are, with its official words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>the levels, the top first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/framework_table.py"/>
        <source>the nodes of the top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/origin.py"/>
        <source>what the file is; always the first line, as in the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/origin.py"/>
        <source>“{confidence}” needs sources. Name one, or write “from memory”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/origin.py"/>
        <source>A provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/origin.py"/>
        <source>addresses or titles it was taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/origin.py"/>
        <source>how sure: `sourced`, `partly sourced`, `from memory` or `our own design`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/origin.py"/>
        <source>what a reader should know about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/origin.py"/>
        <source>where it comes from and how sure that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>{what} is written as keys: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>“{key}” is missing. {what} needs it: {means}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>“{key}” stands here twice. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>{what} has no key “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>It has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>“{text}” is not {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>an id. Write lower-case letters, digits and hyphens, such as home-visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>a code. Write letters, digits and points without spaces, such as 4 or 1.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>a date. Write a year, a month or a day: 2018, 2018-07 or 2018-07-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>“{text}” is no day of the calendar. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>an address. Write it whole, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>“{text}” is not a whole number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>“{text}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>This is a list. Begin each line with “- ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>The list needs {least} or more. Add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>“{text}” stands in this list more than once. Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>Text is expected here, not a list or keys. Put text with a colon in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>Nothing is written here. Write it, or take the key out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>This goes on over several lines. Write it on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/reading.py"/>
        <source>{length} characters; at most {longest} have room. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>A choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>the number that this source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>what it says, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>A requirement asks for one number at most. Make two requirements of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>A number that is asked for needs “choices” (what the sources say) or “decides”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>“choices” and “decides” belong to a number that says “asked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>“choices” and “default” stand together: one of the values counts until chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>“default” is one of the choices: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>It would end before it begins, in {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>A requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>one word, once in the route: `three-pieces`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>the rule in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>since when it holds: a year, a month or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>the last year, month or day on which it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>how it is judged, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>where sources differ: what each says, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>the choice that counts until chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>where no source has the number: who does, as in a sentence: `your provider`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>one word, once in the route: `began`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>which day it is: `The day on which you began`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/requirement_table.py"/>
        <source>what it asks for, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>{title} has no “{name}” that can be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>What a stage asks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/scope_table.py"/>
        <source>id and edition: `hee-msk-2018`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>all of one kind that takes evidence: `capability`; or else `codes`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/scope_table.py"/>
        <source>those with these codes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>The reviewer rates each capability, which no document does. Take “document” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>A step of a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>`reviewer` for the first step, `second approver` for one after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>what they are called: `Clinical supervisor`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>the ways that count by themselves, of A to E; A, B and D if nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>second approver: `yes` where a transcript or letter held may stand for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>A chain is one reviewer, or a reviewer and then one second approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>A stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>one word, once in the route: `stage-1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>one or two sentences: what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>the capabilities that are signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>who signs it off, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>It would end before it opens, in {begins}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>An opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>since when it is open: a year, a month or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>the last year, month or day on which it was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>A kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>what a list of activities calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>the kinds of forms that belong to it: `Observation`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>A route asks for something. Write “stages”, “requirements” or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>“{name}” names more than one requirement or date. Give each its own id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>“{name}” is no date of this route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>“{name}” needs a stage: put it into one, or write “of” for its nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>A route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>one word for all its editions: `fcp-taught`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>the year or number; other rules, another edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>one or two sentences: whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>where a reader finds the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>when it is open, where that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>the stages, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>days that the owner is asked for, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/route_table.py"/>
        <source>the kinds that a list of activities names; the last is for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>Write “minimum”, “maximum” or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>Write either “gap_months” or “gap_weeks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>Write “for_months”, “until” or both: how long it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>Say which entries: “forms”, “kinds” or “tags”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>“{scale}” has no level “{level}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>Capabilities are rated on “{rated}” alone, so that no level of “{scale}” is ever reached. Write “{rated}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>{form} has no field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>At most {most} is less than at least {least}: nothing can be both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>“{key}” changes nothing with “{per}”. Take it out, or write {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>No form that is meant has a day “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_checks.py"/>
        <source>No form that is meant has a number “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>There is no form “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>There is no kind of form “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>which kind of rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>entries of these forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>and of forms of these kinds: `Observation`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>`yes`: and of forms that count as supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>and none of these forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>of those, only entries linked to it: `advanced-practice-2025`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>`yes`: and what is linked to nothing yet, but for supervision and documents held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>only entries with one of these tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>`yes`: only those that somebody stands by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>`yes`: somebody stands by what was signed elsewhere, too, with its scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>`yes`: only those that a peer reviewed who has no conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>only of the last so many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>for which nodes, as below; left out, those that the stage asks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>per month or week: the id of the route&apos;s date from which they are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>{words}; {usual} if nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>at least so many, or `asked`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>at least so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>at most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>it lasts for so many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>or until the day in this field of the entry, where it is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>who says so, as in a sentence: `your supervisor`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>the rules, as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>at most so many, or `asked`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>An amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>the ids of number fields of these forms, which are added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>on every day with an entry of these forms there is one of those above, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>the rule that holds while no such day is logged, as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>a gap is so many months or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>or: a gap is longer than so many weeks, or `asked`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>`yes`: a statement explains the gaps that had ended on its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule with a day by which it is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>what is met by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>the id of the route&apos;s date it counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>so many months after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>the id of a date of the route that goes before, where it is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about what runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>`owner` or `reviewer`: whose level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>A group of respondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>one word, once in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>who they are: `Clinician`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>the number field that takes how many of them answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>A question to respondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>what is judged, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>the id of the one group that is asked; everybody if nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>A prompt to respondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>what may be answered in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>What results fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>the scale field with the questions as criteria, or the table with a choice that names them and numbers `median`, `lowest` and `highest`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>the date field for the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>the date field for the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>the number field for how many were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>the number field for how many answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>“{only}” is none of the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>“least_each” is {fewest} or more, and no more than “least”: fewer answers would tell who gave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>Respondents need either “scale” (the id of one) or “levels” (your own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>What respondents are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>what they are told before they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>the id of a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>levels of your own, the lowest first, instead of `scale`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>what is answered by a level, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>who answers, where that makes a difference, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>what may be answered in words, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>from how many answers on anything is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>from how many answers on one question or one group is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>the form’s fields that take the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/respondents_table.py"/>
        <source>“{field}” is no field of this form that is a {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>at least this one; left out, any level counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>of the newest entry of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>the id of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule about confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A document held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A chain that is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>All of several rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>Any of several rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>A rule says its kind: one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/rule_table.py"/>
        <source>There is no kind of rule “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scope_table.py"/>
        <source>Write either “level” (all of one kind) or “codes” (those that are named).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scope_table.py"/>
        <source>{title} has no level “{level}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scope_table.py"/>
        <source>{title} has no “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scope_table.py"/>
        <source>The nodes of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/definitions/scope_table.py"/>
        <source>all of one level: `pillar`; or else `codes`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/salvage.py"/>
        <source>Name not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/salvage.py"/>
        <source>“{name}” is damaged and was written by another version of this program: what can be read of it cannot be saved with this one. It was left as it is. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/salvage.py"/>
        <source>Nothing in “{name}” can be read: its beginning or its list of contents is damaged, or the passphrase is another. It was left as it is. Restore a backup or an earlier snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/attached/detail.py"/>
        <source>{dpi} dots per inch, JPEG quality {quality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/attached_pictures.py"/>
        <source>Pictures without a description for those who cannot see them: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/attached_pictures.py"/>
        <source>Embedded, but not shown: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/writer.py"/>
        <source>[{character}] {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/writer.py"/>
        <source>No font has these characters; a mark stands in their place: {marks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/portfolio_pdf/writer.py"/>
        <source>{number} page numbers could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/request_pdf/writer.py"/>
        <source>No font has these characters: {characters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/tables/delimited.py"/>
        <source>its columns cannot be told apart; a quotation mark may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/tables/spreadsheet.py"/>
        <source>a sheet holds more than {millions} million letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sought.py"/>
        <source>page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sought.py"/>
        <source>slide {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sought.py"/>
        <source>notes {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/sought.py"/>
        <source>sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/search.py"/>
        <source>{file}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/delegate.py"/>
        <source>Being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/opening.py"/>
        <source>No program that opens “{name}” was found on this computer. {lies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/opening.py"/>
        <source>No program that shows folders was found on this computer. {lies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/opening.py"/>
        <source>It lies in the folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/opening.py"/>
        <source>This computer names no program for that, so perhaps nothing opens. {lies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/opening.py"/>
        <source>“{program}”, with which this computer is set to open that, cannot be started. Choose another program in the settings of the computer. {lies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>What “{name}” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>“{name}”, written on “{computer}” on {day} at {time}: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>Its last change to an entry: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>What stands here now is kept in a file of its own beside yours. Nothing is lost by restoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>What stands here now is damaged, so the two cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>Not in it: {n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>Only in it: {n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>Newer in it: {n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>Newer here: {n} (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/dialogs/restore.py"/>
        <source>Its entries are the same as here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/kinds/portfolio.py"/>
        <source>{n} (request waits|requests wait) for an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/kinds/portfolio.py"/>
        <source>{n} (requirement|requirements) not met yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>By an estimate, this passphrase is found at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>By an estimate, this passphrase is easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>By an estimate, this passphrase can be guessed with patience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>Much of it is a password that many people use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>Much of it is a name or a word that is tried first for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>Much of it is a common name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>Much of it is a common word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>Much of it is a row of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>Much of it is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>Much of it is a sequence, such as abc or 6543.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>Much of it is a date or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>The new passphrase is too short: at least {shortest} characters. Nothing was changed. Four or more unrelated words are strong and easy to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/strength.py"/>
        <source>It was taken all the same; four or more unrelated words are harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/storage/attempts.py"/>
        <source>After several wrong passphrases “{name}” waits: try again in {n} (second|seconds). Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/storage/attempts.py"/>
        <source>The next try can be made in {n} (second|seconds).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/dialogs/wait.py"/>
        <source>{words} in {n} (second|seconds)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/rekeying.py"/>
        <source>Checking what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/rekeying.py"/>
        <source>Encrypting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/rekeying.py"/>
        <source>Checking what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/typed_text.py"/>
        <source>Say which words are to go: two characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>the answer of {name} to request {number}, taken in on {day}: kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>request {number} to {people}, made {made}: kept in this portfolio and wherever it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>{what}, {at} UTC, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>{what}, {at} UTC, not found now in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/still_held.py"/>
        <source>the computer “{name}”: it goes there when this version is opened or merged; its earlier snapshots stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/traces.py"/>
        <source>Something was erased for good, and its file could not be rewritten yet: the disk is full, cannot be written, or is in use. It is done when the portfolio is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/traces.py"/>
        <source>Another program reads the portfolio on this computer. What was saved stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/words_elsewhere.py"/>
        <source>the file “{name}” of “{title}”: erase the file as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/words_elsewhere.py"/>
        <source>the form or framework “{name}”, which stays readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/words_elsewhere.py"/>
        <source>a line of the history, of {day}, which stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/words_elsewhere.py"/>
        <source>“{title}”, which uses “{name}” too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/locking.py"/>
        <source>Locks once what is running is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/remembering.py"/>
        <source>This computer does not remember the passphrase any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/remembering.py"/>
        <source>This computer remembers the passphrase from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/remembering.py"/>
        <source>The key that this computer remembered could not be erased from its store of passwords. It opens older copies only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key_store.py"/>
        <source>This computer has no store of passwords that encrypts them, so the passphrase cannot be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key_store.py"/>
        <source>The store of passwords of this computer refused. Nothing else was changed; type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key_store.py"/>
        <source>The passphrase of “{name}” was changed since this computer remembered it. Type the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/key_store.py"/>
        <source>This computer does not remember the passphrase of “{name}” any more. Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/passphrase_card.py"/>
        <source>This computer remembers the key of this portfolio, in its own store of passwords. Whoever uses your account here can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/passphrase_card.py"/>
        <source>This computer does not remember the passphrase. You can have it remembered where the passphrase is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/passphrase_card.py"/>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preferences/passphrase_card.py"/>
        <source>Forget the passphrase on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/kept_versions.py"/>
        <source>what this computer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/kept_versions.py"/>
        <source>earlier snapshot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/kept_versions.py"/>
        <source>“{typed}” is no version, or more than one. “restore --list” names them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/inspection/picture_size.py"/>
        <source>drawing it would take {size} of memory; save it smaller, or as an ordinary JPEG, and add that</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/pasted.py"/>
        <source>More than {n} (row|rows), or a million characters. Paste a part of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/answers_form.py"/>
        <source>{about}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/reason.py"/>
        <source>{n} (passage that looks like an identifier of a patient was|passages that look like identifiers of patients were) kept by the owner, who gave this reason: “{reason}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/readiness/evidence.py"/>
        <source>capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/file_kind.py"/>
        <source>a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/file_kind.py"/>
        <source>a supervisor’s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/file_kind.py"/>
        <source>a peer-support group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/file_kind.py"/>
        <source>“{name}” is {kind}; this is done in {wanted}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>prepared answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>progress summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>rounds of feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>answers of respondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>agreements to the ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>what members bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <location filename="../../fcp_portfolio/services/group/notes.py"/>
        <source>what was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>actions of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>summaries handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>summaries withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/subject.py"/>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/practitioners.py"/>
        <source>A practitioner needs a name. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>Added {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>A group needs a name. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>A member needs a name. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>The day of joining is still to come. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>Another member is called {name}: commands tell them apart by their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>{name} left the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>{name} writes on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/members.py"/>
        <source>Say which member it is, or once who writes on this computer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/storage/subjects.py"/>
        <source>“{given}” is none of the {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/progress_pdf/reading.py"/>
        <source>This PDF is no progress summary: it holds no data of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/reading.py"/>
        <source>The certificate names {named}, the summary {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/reading.py"/>
        <source>The signer is not known: compare the words of the key with the person it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/reading.py"/>
        <source>This progress summary says that it was made on {day}, which is still to come. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/reading.py"/>
        <source>This progress summary was signed with another key than those of {owner} before. Ask whether the key was replaced, and compare the words of the new one. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/reading.py"/>
        <source>Nobody has signed this progress summary. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/reading.py"/>
        <source>This progress summary is not as it was signed. {what} Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/reading.py"/>
        <source>This progress summary is not sealed by one signature, as its owner writes it. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/writing.py"/>
        <source>This progress summary is of another portfolio. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/progress/writing.py"/>
        <source>Wrote the progress summary for {given_to} to “{name}”, signed with your key. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/practitioner.py"/>
        <source>said at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/practitioner.py"/>
        <source>its portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/practitioner.py"/>
        <source>name and registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/practitioner.py"/>
        <source>nobody on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/practitioner.py"/>
        <source>It is from another portfolio than the one known of {name}: ask whether they made a new one, or it is somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/practitioner.py"/>
        <source>More than one practitioner on this desk is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/session.py"/>
        <source>Set at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/session.py"/>
        <source>By the route followed, as the progress summary of {day} tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/session.py"/>
        <source>Nobody has set how many weeks may pass between two sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>Stopped before everything was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>The folder “{name}” went away meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>Took in {n} (request|requests).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <location filename="../../fcp_portfolio/services/desk/sitting.py"/>
        <source>Found {n} (answer|answers) of yours again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>{n} (was|were) here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>{n} progress (summary waits|summaries wait) to be taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>{n} other (PDF was|PDFs were) left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>{n} (file is|files are) not complete yet: look again later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>{n} (file was|files were) refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>The folder “{name}” is not there now. Nothing was taken in; what is held stays. Connect it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/folder.py"/>
        <source>“{name}” holds more than {most} PDFs. Nothing was taken in. Choose the folder into which requests are put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <location filename="../../fcp_portfolio/services/feedback.py"/>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Its owner has not sealed this request. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>This request is not as its owner sealed it. {what} {nothing} Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Everybody who was asked has signed request {number}. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Say why it is put aside. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Found your answer to request {number} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Your answer to request {number} is held already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Took in request {number} of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/requests.py"/>
        <source>Request {number} of {name} is held already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <source>This progress summary holds bands for a group, no numbers for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <source>The key that signed this progress summary is {name}’s, who is not the practitioner meant. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <source>Nobody on this desk is known by the key that signed the progress summary of {name}. Nothing was taken in. If it is a practitioner of yours, add them, compare the words of the key with them, and take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <source>This progress summary of {name} is signed with another key than the one you know of them. Nothing was taken in; what is held stays. Ask whether the key was replaced, compare the words of the new one with them, and take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <source>You do not know the key that signed this progress summary of {name} yet. Nothing was taken in. Compare its words with them, and take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <source>This progress summary, signed with {name}’s key, is of the portfolio of {other}. {nothing} Ask both of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <source>This progress summary, signed with {name}’s key, is of another portfolio than the one known of them. Nothing was taken in; what is held stays. Ask {name} whether they began a new portfolio, and say so when you take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/summaries.py"/>
        <source>Took in the progress summary of {name}, made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/kinds/desk.py"/>
        <location filename="../../fcp_portfolio/ui/views/desk/practitioners.py"/>
        <source>Practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/kinds/desk.py"/>
        <location filename="../../fcp_portfolio/ui/kinds/group.py"/>
        <source>“{name}” is nothing that can be taken in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/kinds/group.py"/>
        <location filename="../../fcp_portfolio/ui/views/group/members.py"/>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/bands.py"/>
        <source>This progress summary tells a supervisor more than a group is told. Make one for the group. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/bands.py"/>
        <source>This progress summary was made for “{given_to}”, not for “{group}”. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/bands.py"/>
        <source>The bands of this progress summary mean other numbers than those of the group. Make it anew with this version of the program. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/bands.py"/>
        <source>Another member handed in summaries of this portfolio before. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/bands.py"/>
        <source>This member handed in summaries of another portfolio before. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/bands.py"/>
        <source>This progress summary was signed with another key than those of this member before. Ask whether the key was replaced. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/bands.py"/>
        <source>This progress summary was withdrawn. A new one can be handed in. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/bands.py"/>
        <source>This progress summary was handed in already. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/bands.py"/>
        <source>A newer progress summary of this member, of {day}, was handed in already. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/group_map.py"/>
        <source>The band of a capability is the highest that more than half of the summaries reach. It is the group’s, and nobody’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/group_map.py"/>
        <source>What this does not hide: each member’s bands stand in the group’s file, and whoever has the file, its passphrase and other tools can read them. What changed between two maps may tell of whoever joined, left or withdrew between them. The smaller the group, the more one who knows most of it can work out about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/domain/group/group_map.py"/>
        <source>The group’s map needs summaries of {least} members; {n} more (is|are) missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/member.py"/>
        <source>Every member keeps a copy of the group’s file and shares its passphrase. Copies that were handed out cannot be called back, and older copies stay readable with that passphrase after somebody has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/member.py"/>
        <source>From now on they are no member: they get no newer copy, and their summary counts no more. What was written while they were a member stays, and the copies they have stay readable with the group’s passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/member.py"/>
        <source>“{given}” is no member of the group. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/member.py"/>
        <source>“{given}” may be more than one member: {ids}. Give the id. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/group/rota.py"/>
        <source>There are too few members for every turn: nobody is {turns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/actions.py"/>
        <source>the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/actions.py"/>
        <source>{name} is to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/agenda.py"/>
        <source>what you bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/agenda.py"/>
        <source>{name} brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/agenda.py"/>
        <source>Took it off the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/bands.py"/>
        <source>It counts no more from the next map on. What was handed in stays readable in the history of this file, and in every copy that was made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/bands.py"/>
        <source>{name} has handed in no summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/bands.py"/>
        <source>Withdrew the summary of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/bands.py"/>
        <source>{name} has left the group. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/bands.py"/>
        <source>The summary is of {name}, who is no member under this name and registration. Let them join, or say which member it is. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/bands.py"/>
        <source>Several members may be {name}. Say whose summary it is. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/bands.py"/>
        <source>Took in the summary of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/calendar.py"/>
        <source>No meeting is planned for today or later. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/group/calendar.py"/>
        <source>Wrote {n} (meeting|meetings) to “{name}”. Open it with your calendar; open it again after a change, and each meeting is changed in place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/mapping.py"/>
        <source>The group’s map is made anew at most once in three months, so that two of them do not tell of one member: from {day} on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/group/mapping.py"/>
        <source>Made the group’s map from {n} (summary|summaries).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>The group has no members yet. Let somebody join. Nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>Planned a meeting for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>Say who came: a meeting has members. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>Held the meeting of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>The meeting was cancelled. Plan another. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>The meeting lies ahead: move it or cancel it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>A meeting lasts from 1 to {most} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>A title holds {title} letters and a place {place}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/meetings.py"/>
        <source>The meeting was {state} already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/notes.py"/>
        <source>the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/notes.py"/>
        <source>Took it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/patients.py"/>
        <source>Nothing was said. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/patients.py"/>
        <source>That is longer than {most} letters. Shorten it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/patients.py"/>
        <source>“{text}” in {place} looks like {with_article}. Everyone in the group would read it. Nothing was changed. Write it otherwise, or say in a sentence of at least three words why it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/patients.py"/>
        <source>“{text}” in {place} looks like {with_article}. It was kept as it is: if it may tell who a patient is, write it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/rules.py"/>
        <source>the ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/rules.py"/>
        <source>Wrote the ground rules. Each member agrees to them as they now stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/rules.py"/>
        <source>There are no ground rules yet. Write them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/rules.py"/>
        <source>{name} agreed to them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/rules.py"/>
        <source>{name} agreed to the ground rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/documents/feedback_pdf/reading.py"/>
        <source>This PDF is no feedback summary. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/round.py"/>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/round.py"/>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/round.py"/>
        <source>“{question}” is asked of others than {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/round.py"/>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/round.py"/>
        <source>No question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/round.py"/>
        <source>“{typed}” is no {called} of this form. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/desk/round.py"/>
        <source>“{typed}” is no level. Levels: {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/feedback.py"/>
        <source>It tells of fewer answers than its form asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/feedback.py"/>
        <source>A question in it tells of fewer answers than its form asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/feedback.py"/>
        <source>It does not say about whom it is, or by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/feedback.py"/>
        <source>feedback summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/domain/progress_json.py"/>
        <source>progress summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/releasing.py"/>
        <source>Wrote the feedback summary of {n} (answer|answers) about {name} to “{file}”, signed with your key. Give it to {name}. The round is closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/releasing.py"/>
        <source>{form} summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/releasing.py"/>
        <source>This round was not released yet. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/releasing.py"/>
        <source>This round was released on {day}. It can be saved again as it was. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/services/desk/releasing.py"/>
        <source>{answers} of at least {least} answers are here. Nothing is told of fewer: wait for {n} more (answer|answers). Nothing was written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/feedback.py"/>
        <source>This feedback summary was taken in before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/feedback.py"/>
        <source>Made a draft of it, with the signed summary attached. Add what you make of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/feedback.py"/>
        <source>Nobody has signed this feedback summary. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/feedback.py"/>
        <source>It is not sealed by one signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/feedback.py"/>
        <source>This feedback summary is not as it was signed. {what} {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/feedback.py"/>
        <source>This feedback summary is about {name}, from another portfolio. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/feedback.py"/>
        <source>You do not know the key that signed it. Compare its words with {name}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/reviewable.py"/>
        <source>A peer review is a confirmation. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/reviewable.py"/>
        <source>“{title}” shows {label}, which is signed off already: peers review before that. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/reviewable.py"/>
        <source>{name} was asked to review “{title}” already: each peer reviews a piece once. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/drafting/reviewable.py"/>
        <source>{label} was signed off before this peer review came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/entries.py"/>
        <source>The meeting is {state}, not held. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/entries.py"/>
        <source>{name} was not at the meeting of {day}. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/entries.py"/>
        <source>Made a draft of the meeting of {day}. Finish it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/entries.py"/>
        <source>It is not plain which member {name} is. Say which. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/entries.py"/>
        <source>Meeting of the peer-support group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/entries.py"/>
        <source>Not linked, because your portfolio does not use them: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/group/entries.py"/>
        <source>“{words}” may be part of a member’s name. Read the draft before you finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/knowing.py"/>
        <source>“{name}” is not sealed by anybody, or was altered since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/services/desk/knowing.py"/>
        <source>These are not the words of the key that signed “{name}”. Nothing was changed. Ask for them again; if they stay other ones, somebody else signed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
