package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every way of paying that the description names is approved, and one-time things once")
class WaysOfPayingTest {
    private static final String XID = "MDAwMDAwMDAwMDAwMDAwMDAwMDE=";
    private static final String CAVV = "AAABBWFlmQAAAABjRWWZEEFgFz8=";

    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = new RunningSandbox();
    }

    @AfterEach
    void stop() throws Exception {
        sandbox.close();
    }

    @Test
    void bareOneTimeCodeShouldBeApprovedOnce() throws Exception {
        assertOnce("9410123456789012", "06", "");
    }

    @Test
    void longestOneTimeCodeShouldBeApprovedOnce() throws Exception {
        assertOnce("941012345678901234567", "06", "");
    }

    @Test
    void markedOneTimeCodeShouldBeApprovedOnce() throws Exception {
        assertOnce("9410123456789012=8911", "12", "");
    }

    @Test
    void kbOneTimeCodeShouldBeApprovedOnceAndCarryKbsCode() throws Exception {
        assertOnce("9410123456789012=8911", "02", "            KBA");
    }

    @Test
    @DisplayName("The mark after a one-time code does not make another code of it")
    void markedAndBareCodeShouldBeTheSame() throws Exception {
        assertApproved(sandbox.ask(new Approval().track("9410123456789012").filler("")));
        assertThat(sandbox.ask(new Approval().track("9410123456789012=8911")).outcome())
                .isEqualTo("X 0036");
    }

    @Test
    void bundleShouldBeApprovedOnceForEachXid() throws Exception {
        Answer first = sandbox.ask(new Approval().track("9490130000000005=4912").mpi(CAVV, XID, "05"));
        Answer sameXid =
                sandbox.ask(new Approval().track("9490130000000013=4912").mpi(CAVV, XID, "05"));
        Answer otherXid =
                sandbox.ask(new Approval().track("9490130000000005=4912").mpi(CAVV, XID.replace('E', 'I'), "05"));

        assertApproved(first);
        assertThat(first.length()).isEqualTo("0581");
        assertThat(first.fromAuthType()).isEqualTo("MKN00000");
        assertThat(sameXid.outcome()).isEqualTo("X 0036");
        assertThat(sameXid.fromAuthType()).isEqualTo("MKN00000");
        assertApproved(otherXid);
    }

    @Test
    void mpiWithCardNumberShouldBeApproved() throws Exception {
        Answer answer =
                sandbox.ask(new Approval().track("4111111111111111=3012").mpi(CAVV, XID, "05"));

        assertApproved(answer);
        assertThat(answer.cardNo()).isEqualTo("411111111111XXXX");
    }

    @Test
    void bcAppCardShouldBeApprovedOnceForEachTid() throws Exception {
        Answer first =
                sandbox.ask(new Approval().card("9200000000000002", "3012").filler("T123456789012"));
        Answer sameTid =
                sandbox.ask(new Approval().card("9200000000000010", "3012").filler("T123456789012"));
        Answer otherTid =
                sandbox.ask(new Approval().card("9200000000000002", "3012").filler("T123456789013"));

        assertApproved(first);
        assertThat(first.issuerCode()).isEqualTo("01");
        assertThat(sameTid.outcome()).isEqualTo("X 0036");
        assertApproved(otherTid);
    }

    @Test
    void ispShouldBeApprovedOnceForEachSessionKey() throws Exception {
        Answer first = sandbox.ask(new Approval().isp("K0003", "a2V5%2B0001%3D", "ZW5j", "0100"));
        Answer sameKey = sandbox.ask(new Approval().isp("K0003", "a2V5%2B0001%3D", "b3RoZXI%3D", "0100"));
        Answer longerPgid = sandbox.ask(new Approval().isp("PGID000001", "a2V5%2B0002%3D", "ZW5j", "0204"));

        assertApproved(first);
        assertThat(first.fromAuthType()).isEqualTo("IKN00000");
        assertThat(sameKey.outcome()).isEqualTo("X 0036");
        assertApproved(longerPgid);
        assertThat(longerPgid.issuerCode()).isEqualTo("02");
    }

    @Test
    @DisplayName("A KVP_PGID of 5 characters is tried first: these lengths would come out with 1 too, and another key")
    void ispSessionKeysShouldBeToldApartWhenLengthsAreAmbiguous() throws Exception {
        assertApproved(sandbox.ask(new Approval().isp("K0003", "0151234567", "ZW5j", "0100")));
        assertApproved(sandbox.ask(new Approval().isp("K0003", "0159999999", "ZW5j", "0100")));
    }

    @Test
    void keyInShouldBeApprovedAgainAndAgain() throws Exception {
        Answer first =
                sandbox.ask(new Approval().card("4111111111111111", "3012").withPersonalData("12", "900101"));
        Answer second =
                sandbox.ask(new Approval().card("4111111111111111", "3012").withPersonalData("12", "1234567890"));

        assertApproved(first);
        assertThat(first.approvalType()).isEqualTo("1301");
        assertThat(first.filler()).isEmpty();
        assertApproved(second);
    }

    @Test
    void billingKeyShouldBeIssuedAndPayLater() throws Exception {
        Answer issued = sandbox.ask(new Approval()
                .card("4111111111111111", "3012")
                .withPersonalData("12", "900101")
                .filler("BILL"));
        assertThat(issued.filler()).matches("B[0-9]{19}");

        Answer second = sandbox.ask(new Approval().track(issued.filler()).filler(""));
        Answer third = sandbox.ask(new Approval().track(issued.filler()).filler(""));

        assertApproved(second);
        assertApproved(third);
        assertThat(second.cardNo()).isEqualTo("411111111111XXXX");
        assertThat(second.filler()).isEmpty();
    }

    @Test
    void unknownBillingKeyShouldBeDeclined() throws Exception {
        Answer answer = sandbox.ask(new Approval().track("B1234567890123456789").filler(""));

        assertThat(answer.outcome()).isEqualTo("X 0003");
    }

    @Test
    void declinedApprovalShouldNotSpendTheCode() throws Exception {
        Answer declined =
                sandbox.ask(new Approval().track("9410123456789012").filler("").amount(10_002));
        Answer approved =
                sandbox.ask(new Approval().track("9410123456789012").filler("").amount(10_000));

        assertThat(declined.outcome()).isEqualTo("X 0002");
        assertApproved(approved);
    }

    @Test
    void cancelledApprovalShouldKeepTheCodeSpent() throws Exception {
        var approval = new Approval().track("9410123456789012").filler("");
        assertApproved(sandbox.ask(approval));
        assertApproved(sandbox.ask(Cancel.ofOrder(approval.orderNumber)));

        assertThat(sandbox.ask(new Approval().track("9410123456789012").filler(""))
                        .outcome())
                .isEqualTo("X 0036");
    }

    @Test
    void cardNumberShouldBeLeftOutWhenNotAskedFor() throws Exception {
        var approval = new Approval();
        approval.cardSendType = "0";

        assertThat(sandbox.ask(approval).cardNo()).isEmpty();
    }

    private void assertOnce(String track, String issuerCode, String filler) throws Exception {
        Answer first = sandbox.ask(new Approval().track(track).filler(filler));
        Answer second = sandbox.ask(new Approval().track(track).filler(filler));

        assertApproved(first);
        assertThat(first.issuerCode()).isEqualTo(issuerCode);
        assertThat(first.cardNo()).matches("[0-9]{12}XXXX").doesNotStartWith(track.substring(0, 8));
        assertThat(second.outcome()).isEqualTo("X 0036");
    }

    private static void assertApproved(Answer answer) {
        assertThat(answer.status()).as(answer.authNo()).isEqualTo("O");
        assertThat(answer.authNo()).matches("[0-9]{8}");
        assertThat(answer.transactionNo()).matches("[0-9]{12}");
    }
}
