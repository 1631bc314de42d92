package dev.appcard.adapter.inbound.window.page;

import dev.appcard.adapter.inbound.window.asset.Assets;
import java.util.List;

/**
 * A receipt: {@code receipt.jte}.
 *
 * @param payment what was paid with what, line by line
 * @param amounts with the whole amount last
 * @param cancels in order
 * @param merchant whom it was paid to
 */
public record ReceiptPage(
        WindowTexts texts,
        Assets assets,
        List<Line> payment,
        List<Line> amounts,
        List<Cancel> cancels,
        List<Line> merchant) {

    /** @param name of the line, as the reader sees it */
    public record Line(String name, String value) {}

    /** What was given back. */
    public record Cancel(String time, String reason, String amount) {}
}
