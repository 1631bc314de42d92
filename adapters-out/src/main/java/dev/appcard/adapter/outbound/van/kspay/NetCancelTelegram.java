package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.CANCEL;

import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import dev.appcard.application.port.outbound.van.NetCancelOrder;

/** The net cancel (망취소): the cancel of whatever was approved under an order number (1010, CancelType 1). */
final class NetCancelTelegram {

    private static final String BY_ORDER_NUMBER = "1";

    private NetCancelTelegram() {}

    /** The order number stands in the header too, which the VAN echoes: so the answer says whose it is. */
    static KspayRequest of(NetCancelOrder order) {
        String orderNumber = order.orderNumber().value();
        TelegramWriter body = new TelegramWriter(CANCEL)
                .put("ApprovalType", CancelTelegram.TYPE)
                .put("CancelType", BY_ORDER_NUMBER)
                .put("TradeDate", KspayTime.date(order.attemptDate()))
                .put("OrderNumber", orderNumber);
        TelegramWriter header = KspayHeader.of(CANCEL, order.storeId(), orderNumber, order.requestedAt());
        ExpectedAnswer expected = new ExpectedAnswer(CancelTelegram.TYPE, order.storeId(), orderNumber);
        return new KspayRequest(expected, CANCEL, KspayRequest.join(header, body));
    }
}
