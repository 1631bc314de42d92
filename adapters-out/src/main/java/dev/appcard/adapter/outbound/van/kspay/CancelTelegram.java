package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.CANCEL;
import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.CANCEL_PART;

import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import dev.appcard.application.port.outbound.van.CancelOrder;
import java.nio.charset.StandardCharsets;

/** The cancel of an approval by the VAN's transaction number (1010): all of it (CancelType 0), or a part (3). */
final class CancelTelegram {

    static final String TYPE = "1010";
    private static final String BY_TRANSACTION_NUMBER = "0";
    private static final String PART = "3";

    private CancelTelegram() {}

    /** The header's order number stays blank, as it may: the transaction number says which approval is meant. */
    static KspayRequest of(CancelOrder order) {
        TelegramWriter body = new TelegramWriter(CANCEL)
                .put("ApprovalType", TYPE)
                .put("CancelType", order.serial().isPresent() ? PART : BY_TRANSACTION_NUMBER)
                .put("TransactionNo", order.transactionNumber())
                .put("TradeDate", KspayTime.date(order.tradeDate()));
        order.serial()
                .ifPresent(serial ->
                        body.put("CancelData", cancelData(order.amount().won(), serial)));
        TelegramWriter header = KspayHeader.of(CANCEL, order.storeId(), "", order.requestedAt());
        return new KspayRequest(new ExpectedAnswer(TYPE, order.storeId(), ""), CANCEL, KspayRequest.join(header, body));
    }

    private static String cancelData(long won, int serial) {
        TelegramWriter data = new TelegramWriter(CANCEL_PART)
                .put("Amount", Long.toString(won))
                .put("Serial", Integer.toString(serial));
        return new String(data.toBytes(), StandardCharsets.US_ASCII);
    }
}
