package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.domain.approval.DeclineReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclineTableTest {

    @ParameterizedTest
    @CsvSource({
        "0001, CARD_RESTRICTED",
        "0002, OVER_LIMIT",
        "0003, CARD_NOT_REGISTERED",
        "0004, CARD_EXPIRED",
        "0005, INSTALMENT_NOT_ALLOWED",
        "0006, AMOUNT_NOT_ALLOWED",
        "0007, MERCHANT_RESTRICTED",
        "0008, MERCHANT_NOT_REGISTERED",
        "0009, KEY_IN_NOT_ALLOWED",
        "0010, ISSUER_TIMED_OUT",
        "0011, INSTALMENT_NOT_SUPPORTED",
        "0012, INSTALMENT_NOT_SUPPORTED",
        "0013, AMOUNT_NOT_ALLOWED",
        "0014, CARD_NUMBER_WRONG",
        "0015, TOO_OFTEN_TODAY",
        "0016, OVER_SINGLE_PAYMENT_LIMIT",
        "0017, FORMAT_ERROR",
        "0018, FORMAT_ERROR",
        "0019, PASSWORD_WRONG",
        "0021, PASSWORD_TOO_OFTEN_WRONG",
        "0022, CANCEL_NOT_POSSIBLE",
        "0023, CARD_EXPIRED",
        "0024, ORIGINAL_NOT_FOUND",
        "0025, ALREADY_CANCELLED",
        "0026, LOST_OR_STOLEN",
        "0027, CARD_STOPPED",
        "0029, MERCHANT_OVER_LIMIT",
        "0032, OVERDUE",
        "0036, ALREADY_USED",
        "0046, AUTHENTICATION_MISSING",
        "0051, HOLDER_MISMATCH",
        "0054, BALANCE_TOO_LOW",
        "0059, CANCEL_FAILED_TRY_AGAIN",
        "0069, ALREADY_CAPTURED",
        "0020, OTHER",
        "9999, OTHER",
        "KCP1, OTHER",
    })
    void builtInTableShouldKnowTheFieldsCodes(String code, DeclineReason reason) {
        assertThat(DeclineTable.load(null).reason(code)).isEqualTo(reason);
    }

    @Test
    void fileShouldTakeThePlaceOfTheWholeTable(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("codes.properties"), "# ours\nCC61 = OVER_LIMIT\n");

        DeclineTable table = DeclineTable.load(file);

        assertThat(table.reason("CC61")).isEqualTo(DeclineReason.OVER_LIMIT);
        assertThat(table.reason("0002")).isEqualTo(DeclineReason.OTHER);
    }

    @Test
    void loadShouldRefuseWhatItDoesNotKnowAndNameIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("codes.properties"), "CC61 = OVER_THE_LIMIT\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclineTable.load(file))
                .withMessageContaining("codes.properties")
                .withMessageContaining("CC61");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclineTable.load(folder.resolve("absent.properties")))
                .withMessageContaining("absent.properties");
    }
}
