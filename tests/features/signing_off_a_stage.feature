Feature: Signing off a stage
  A practitioner follows a route, has a stage signed off by two people, and hands in a certificate.

  Background:
    Given my portfolio is open in its window
    And "Dr Sam Example" is among my people
    And "Prof Alex Example" is among my people
    And "Knee pain in clinic" is logged for capability "4"

  Scenario: A stage runs from request to certificate
    When I go to "Preferences"
    And I press "Frameworks and forms"
    And I press "FCP taught route, edition 2023"
    And I go to "Sign-off"
    Then I read "Stage 2: application in practice (FCP taught route)"
    And I read "Not signed off"
    When I press "New request"
    And I choose "Stage 2: application in practice (FCP taught route)" in "What is asked for"
    And I press "Next"
    And I choose "Dr Sam Example" in "Who answers first"
    And I choose "Prof Alex Example" in "Who counter-signs"
    And I press "Next"
    And I name the file "request.pdf"
    And I press "Write the PDF"
    And I press "Close"
    And Dr Sam Example rates everything in "request.pdf" and signs it as "first.pdf"
    And I drop "first.pdf" on the window
    Then I read "Signed off by the clinical supervisor, waits for the education provider"
    When I press "What is missing: Stage 2: application in practice"
    Then I read "Stage 2: application in practice is not complete."
    When Prof Alex Example agrees in "first.pdf" and signs it as "both.pdf"
    And I drop "both.pdf" on the window
    Then I read "Signatures complete"
    When I press "Certificate of Stage 2: application in practice"
    And I name the file "certificate.pdf"
    And I press "Write the certificate"
    Then pdfsig agrees on "first.pdf", "both.pdf" and "certificate.pdf"

  Scenario: A transcript stands for the provider
    Given a transcript lies beside my portfolio
    When I go to "Preferences"
    And I press "Frameworks and forms"
    And I press "FCP taught route, edition 2023"
    And I go to "Sign-off"
    And I press "New request"
    And I choose "Stage 1: knowledge, skills and attributes at level 7 (FCP taught route)" in "What is asked for"
    And I press "Next"
    And I choose "Dr Sam Example" in "Who answers first"
    And I press "Next"
    And I name the file "request.pdf"
    And I press "Write the PDF"
    And I press "Close"
    And I press "A document stands for this step"
    And I name the file "transcript.pdf"
    And I press "Keep this document"
    Then I read "A document held, entered by you. It is not a signature."
    And I read "Not signed off"
