package dev.appcard.adapter.inbound.window.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final int SCALE = 4;
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 ([0-9]+) ");
    private static final Pattern MODULE = Pattern.compile("M([0-9]+) ([0-9]+)h1v1h-1z");

    @Test
    void aPhoneShouldReadExactlyTheAddress() throws Exception {
        String address = "https://pay.example.com/q/" + "Az0_-".repeat(8) + "abc";

        assertThat(read(QrPicture.of(address))).isEqualTo(address);
    }

    @Test
    void theCodeShouldHaveItsQuietZone() {
        String svg = QrPicture.of("http://localhost:9080/q/x");

        assertThat(MODULE.matcher(svg).results())
                .isNotEmpty()
                .allSatisfy(
                        module -> assertThat(Integer.parseInt(module.group(1))).isGreaterThanOrEqualTo(4));
    }

    private static String read(String svg) throws Exception {
        Matcher sideFound = SIDE.matcher(svg);
        assertThat(sideFound.find()).isTrue();
        int side = Integer.parseInt(sideFound.group(1)) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        MODULE.matcher(svg).results().forEach(module -> paint(pixels, side, module));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    private static void paint(int[] pixels, int side, MatchResult module) {
        int left = Integer.parseInt(module.group(1)) * SCALE;
        int top = Integer.parseInt(module.group(2)) * SCALE;
        for (int row = top; row < top + SCALE; row++) {
            Arrays.fill(pixels, row * side + left, row * side + left + SCALE, 0);
        }
    }
}
