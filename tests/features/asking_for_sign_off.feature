Feature: Asking for a sign-off
  A practitioner asks somebody to look at what a capability rests on, and knows what waits.

  Background:
    Given my portfolio is open in its window
    And "Dr Sam Example" is among my people
    And "Knee pain in clinic" is logged for capability "4"

  Scenario: A request is written, found unaltered, and taken back
    When I go to "Sign-off"
    And I press "New request"
    And I tick "4 Physical assessment, 1 piece" in "Capabilities"
    And I press "Next"
    And I choose "Dr Sam Example" in "Who answers first"
    And I press "Next"
    And I name the file "request.pdf"
    And I press "Write the PDF"
    And I press "Close"
    Then the list of requests holds "sign-off: 4 Physical assessment, Dr Sam Example, Waits on Dr Sam Example since today"
    And "Sign-off" in the sidebar counts 1
    When I go to "Verify a PDF"
    And I drop "request.pdf" on "Drop a signed PDF here, or"
    Then I read "Unaltered since it was signed."
    And I read "One signature, by a key that you know."
    When I go to "Sign-off"
    And I press "Withdraw the request"
    And I type "Sent too early" into "Why"
    And I press "Withdraw it"
    And I press "Done"
    Then the list of requests holds "sign-off: 4 Physical assessment, Dr Sam Example, Withdrawn, “Sent too early”"
    And "Sign-off" in the sidebar counts 0
