package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.CANCEL;

import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import dev.appcard.application.port.outbound.van.CancelOrder;

/** The cancel of a whole approval by the VAN's transaction number (1010, CancelType 0). */
final class CancelTelegram {

    static final String TYPE = "1010";
    private static final String BY_TRANSACTION_NUMBER = "0";

    private CancelTelegram() {}

    /** The header's order number stays blank, as it may: the transaction number says which approval is meant. */
    static KspayRequest of(CancelOrder order) {
        TelegramWriter body = new TelegramWriter(CANCEL)
                .put("ApprovalType", TYPE)
                .put("CancelType", BY_TRANSACTION_NUMBER)
                .put("TransactionNo", order.transactionNumber())
                .put("TradeDate", KspayTime.date(order.tradeDate()));
        TelegramWriter header = KspayHeader.of(CANCEL, order.storeId(), "", order.requestedAt());
        return new KspayRequest(new ExpectedAnswer(TYPE, order.storeId(), ""), CANCEL, KspayRequest.join(header, body));
    }
}
