package dev.appcard.demo.it;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A phone's camera: reads the QR code out of a picture of the code alone. */
final class QrReader {

    /**
     * The picture is the code and nothing else, upright. Without being told so, ZXing looks for the three corners first
     * and takes other modules for one in 19 of 3,000 codes: a camera would look again, a picture stays as it is.
     */
    private static final Map<DecodeHintType, Boolean> HINTS = Map.of(DecodeHintType.PURE_BARCODE, true);

    private QrReader() {}

    static String read(byte[] png) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            int width = picture.getWidth();
            int height = picture.getHeight();
            LuminanceSource light =
                    new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), HINTS)
                    .getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException none) {
            throw new AssertionError("no QR code in the picture", none);
        }
    }
}
