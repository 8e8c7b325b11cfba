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
        <location filename="../../fcp_portfolio/ui/views/evidence/delegate.py"/>
        <source>in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/delegate.py"/>
        <source>in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/evidence/reading.py"/>
        <source>Back to the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/file_preview.py"/>
        <source>Preview of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/file_preview.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../fcp_portfolio/ui/views/preview/pages.py"/>
        <source>On {n} (page|pages)</source>
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
        <location filename="../../fcp_portfolio/ui/views/preview/text.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
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
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Save a copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/views/preview/view.py"/>
        <source>Save a copy</source>
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
</context>
</TS>
