Feature: Logging evidence
  A practitioner keeps what they did, and what it shows, without losing a word.

  Background:
    Given my portfolio is open in its window
    And "Dr Tomos Wetherby" is among my people

  Scenario: A case-based discussion with a file, against two capabilities, goes out as a PDF
    When I log evidence with the form "cbd"
    And I type "Shoulder after a fall: scan or wait?" into "Title"
    And I type "-7" into "Date it occurred"
    And I type "45" into "Minutes"
    And I type "wet" into "Assessor"
    And I type "Two weeks after a fall onto an outstretched arm." into "Case in brief"
    And I link "5" because "Chose not to image at once."
    And I link "person" because "Asked what mattered to them."
    And I paste the file "Ultrasound pathway.txt" and describe it as "The pathway that we followed"
    And I press "Mark as final"
    Then the list holds "Shoulder after a fall: scan or wait?, Case-based discussion, 2 capabilities, 13 Nov 2026, 1 file"
    When I export everything as "portfolio.pdf"
    Then the text of "portfolio.pdf" holds
      | text                                             |
      | Shoulder after a fall: scan or wait?             |
      | 13 Nov 2026                                      |
      | Dr Tomos Wetherby                                |
      | Two weeks after a fall onto an outstretched arm. |
      | Investigations and diagnosis                     |
      | Chose not to image at once.                      |
      | Person-centred care                              |
      | Asked what mattered to them.                     |
      | Ultrasound pathway.txt                           |
      | The pathway that we followed                     |

  Scenario: The program is killed while I type
    When the program is killed while "Knee giving way" is being typed as a title
    And I open my portfolio again
    Then the list holds "Knee giving way, draft, Case-based discussion, 20 Nov 2026"
    And "Knee giving way" stands in "Title" again

  Scenario: A debrief in one line
    When I press Ctrl+L, type "Ask about night pain first." and press Enter
    Then the list holds "Ask about night pain first., Debrief, 20 Nov 2026"
    When I take it back
    Then the list holds nothing
