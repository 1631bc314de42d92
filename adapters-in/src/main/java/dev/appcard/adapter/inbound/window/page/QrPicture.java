package dev.appcard.adapter.inbound.window.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as an SVG picture, black on white in any colour scheme: phones do not read it otherwise. */
public final class QrPicture {

    /** Light modules around the code that the standard asks for. */
    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    /** @param text what the code holds, ASCII */
    public static String of(String text) {
        BitMatrix modules = modulesOf(text);
        int side = modules.getWidth();
        StringBuilder svg = new StringBuilder(4096)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"".formatted(side, side))
                .append(" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>"
                        .formatted(side, side))
                .append("<path fill=\"#000\" d=\"");
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                if (modules.get(column, row)) {
                    svg.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return svg.append("\"/></svg>").toString();
    }

    private static BitMatrix modulesOf(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address of " + text.length() + " characters", tooLong);
        }
    }
}
