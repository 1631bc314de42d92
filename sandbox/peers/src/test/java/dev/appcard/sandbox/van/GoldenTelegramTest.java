package dev.appcard.sandbox.van;

import static dev.appcard.sandbox.van.Bytes.KOREAN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Telegrams written out letter by letter from the description. Nothing here pads or counts. */
class GoldenTelegramTest {
    private static final String SPACES_13 = "             ";
    private static final String SPACES_35 = "                                   ";
    private static final String SPACES_40 = "                                        ";
    private static final String SPACES_50 = "                                                  ";
    private static final String HEADER_AFTER_LENGTH = "0" + "0603" + "00" + "0" + "20261121101500" + "2999199999"
            + "pay_golden_0000000001-1                           "
            + "홍길동                                            "
            + SPACES_13
            + "buyer@example.com                                 "
            + "0"
            + "나이키 운동화                                     "
            + "K" + "1" + "01012345678 " + "1" + SPACES_35;
    private static final String REQUEST = "0576" + HEADER_AFTER_LENGTH
            + "1000" + "1" + "9410123456789012=8911                   " + "03" + "000050000" + "  " + "          "
            + "0" + "0" + "2" + "7" + "shop.example.com                        " + "127.0.0.1           " + "1234567890"
            + "            KBA" + SPACES_40 + SPACES_40 + SPACES_40
            + " " + " " + " ";

    @Test
    @DisplayName("An approval of a KB app card is answered with 580 bytes, to the letter")
    void approval() throws Exception {
        try (var sandbox = new RunningSandbox()) {
            byte[] request = REQUEST.getBytes(KOREAN);
            assertThat(request).hasSize(580);

            String answer = text(VanClient.ask(sandbox.vanPort(), request));

            String cardNo = answer.substring(answer.indexOf("944542"), answer.indexOf("944542") + 16);
            assertThat(cardNo).matches("944542[0-9]{6}XXXX");
            assertThat(answer)
                    .isEqualTo("0576" + HEADER_AFTER_LENGTH
                            + "1001" + "195223730001" + "O" + "20261121" + "101530" + "02    " + "02    "
                            + "10003732    " + "KB국민카드      " + "OK: 10003732    " + cardNo + "    " + "03"
                            + "000050000" + "7879837391     " + " " + " "
                            + "            " + "            " + "            " + "            "
                            + "995223730001" + SPACES_40 + SPACES_40 + "  " + " " + " " + " ");
        }
    }

    @Test
    @DisplayName("A net cancel is answered with the original's numbers and the amount that it cancelled")
    void netCancel() throws Exception {
        try (var sandbox = new RunningSandbox()) {
            String approved = text(VanClient.ask(sandbox.vanPort(), REQUEST.getBytes(KOREAN)));
            String cancelHeader = "0" + "0603" + "00" + "0" + "20261121101600" + "2999199999" + SPACES_50 + SPACES_50
                    + SPACES_13 + SPACES_50 + "0" + SPACES_50 + "K" + "1" + "            " + "1" + SPACES_35;
            byte[] request = ("0446" + cancelHeader + "1010" + "1" + "            " + "20261121"
                            + "pay_golden_0000000001-1                           "
                            + "                                          " + " "
                            + "                                ")
                    .getBytes(KOREAN);
            assertThat(request).hasSize(450);

            String answer = text(VanClient.ask(sandbox.vanPort(), request));

            String cardNo = approved.substring(approved.indexOf("944542"), approved.indexOf("944542") + 16);
            assertThat(answer)
                    .isEqualTo("0576" + cancelHeader
                            + "1011" + "195223730001" + "O" + "20261121" + "101530" + "02    " + "02    "
                            + "10003732    " + "KB국민카드      " + "취소: 10003732  " + cardNo + "    " + "03"
                            + "000050000" + "7879837391     " + " " + " "
                            + "            " + "            " + "            " + "            "
                            + "995223730001" + SPACES_40 + SPACES_40 + "  " + " " + " " + " ");
        }
    }

    private static String text(Answer answer) {
        assertThat(answer.bytes()).hasSize(580);
        return new String(answer.bytes(), KOREAN);
    }
}
