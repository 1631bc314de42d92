package dev.appcard.adapter.outbound.issuer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.appcard.adapter.outbound.issuer.cipher.IssuerCiphers;
import dev.appcard.adapter.outbound.issuer.cipher.RotatingCipher;
import dev.appcard.adapter.outbound.issuer.common.Base64Url;
import dev.appcard.adapter.outbound.issuer.common.RotatingSecret;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.adapter.outbound.issuer.message.AnsimResult;
import dev.appcard.adapter.outbound.issuer.message.AppResult;
import dev.appcard.adapter.outbound.issuer.message.IspResult;
import dev.appcard.adapter.outbound.issuer.message.ResultOpener;
import dev.appcard.adapter.outbound.issuer.message.ResultReader;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Unreadable;
import dev.appcard.application.port.outbound.van.OtcParts;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.AppCode;
import dev.appcard.domain.issuer.CodeMarks;
import dev.appcard.domain.issuer.IssuerCipher;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.secret.Otc;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Opening a result: any text as encData, and any content under the right key. The first byte chooses cipher and form, the
 * second tells cipher text from content. Nothing is thrown, the same opens the same, an altered GCM message never opens,
 * and what opens says what a reader of JSON that knows nothing of results finds in it.
 */
class OpenResultFuzzTest {

    private static final String TID = "pay_0123456789abcdef0123";
    private static final List<ResultReader<Otc>> FORMS = List.of(
            new AppResult(new AppCode.Digits(CodeMarks.NONE)),
            new AppResult(new AppCode.VirtualCard()),
            AnsimResult::read,
            IspResult::read);
    private static final int CHOICES = 2;

    @FuzzTest
    void anyEncDataIsUnreadableOrSaysWhatIsInIt(byte[] input) {
        if (input.length < CHOICES) {
            return;
        }
        IssuerCipher algorithm = IssuerCipher.values()[(input[0] & 0xff) % IssuerCipher.values().length];
        ResultReader<Otc> form = FORMS.get((input[0] & 0xff) / IssuerCipher.values().length % FORMS.size());
        byte[] rest = Arrays.copyOfRange(input, CHOICES, input.length);
        RotatingCipher cipher = new RotatingCipher(keys(algorithm), key -> IssuerCiphers.of(algorithm, key));
        ResultOpener<Otc> opener = new ResultOpener<>(cipher, form);
        if ((input[1] & 1) == 0) {
            checkForged(algorithm, opener, rest);
        } else {
            checkContent(opener, Base64Url.encode(cipher.encrypt(rest, TID)), rest);
        }
    }

    private static void checkForged(IssuerCipher algorithm, ResultOpener<Otc> opener, byte[] text) {
        String encData = new String(text, StandardCharsets.ISO_8859_1);
        OpenedResult<Otc> opened = openTwice(opener, encData);
        OpenedResult<Otc> encoded = openTwice(opener, Base64Url.encode(text));
        if (algorithm == IssuerCipher.AES_256_GCM) {
            assertThat(List.of(opened, encoded)).hasOnlyElementsOfType(Unreadable.class);
        }
    }

    private static void checkContent(ResultOpener<Otc> opener, String encData, byte[] content) {
        if (openTwice(opener, encData) instanceof Readable<Otc> readable) {
            PeerJson json = PeerJson.read(content);
            assertThat(json.names()).doesNotHaveDuplicates();
            assertThat(json.text("tid")).isEqualTo(TID);
            assertThat(json.number("amount")).isEqualTo(readable.amountWon());
            assertThat(OtcParts.of(readable.secret()))
                    .isSubsetOf(json.texts())
                    .allMatch(part -> part.matches("[!-{}~]+"));
            // Not part by part: a part may be the two digits of the instalment, which are shown.
            assertThat(readable.secret().toString()).matches("Otc\\.\\w+\\(\\*{3}\\)");
        }
    }

    private static OpenedResult<Otc> openTwice(ResultOpener<Otc> opener, String encData) {
        ResultEnvelope envelope =
                new ResultEnvelope(ResultEndpoint.APP, "DEMO", TID, "0000", "", "20261122120000", encData, "ab");
        OpenedResult<Otc> opened = opener.open(envelope);
        assertThat(opener.open(envelope)).isEqualTo(opened);
        return opened;
    }

    private static RotatingSecret keys(IssuerCipher algorithm) {
        byte[] previous = new byte[algorithm.keyBytes()];
        Arrays.fill(previous, (byte) 1);
        return new RotatingSecret(new Secret(new byte[algorithm.keyBytes()]), new Secret(previous));
    }
}
