package dev.appcard.adapter.outbound.van.dayfile;

import static dev.appcard.adapter.outbound.van.telegram.FieldSpec.code;
import static dev.appcard.adapter.outbound.van.telegram.FieldSpec.digits;
import static dev.appcard.adapter.outbound.van.telegram.FieldSpec.text;

import dev.appcard.adapter.outbound.van.telegram.TelegramLayout;

/** The lines of a day file, in the order and with the names of the document. */
final class DayFileLayouts {

    static final TelegramLayout HEADER = new TelegramLayout(
            "day file header",
            0,
            code("RecordType", 1),
            code("FileType", 8),
            code("Version", 4),
            digits("BusinessDate", 8),
            digits("FileSequence", 4),
            digits("WrittenAt", 14),
            text("VanName", 40),
            code("Filler", 113),
            code("Check", 8));

    static final TelegramLayout MOVEMENT = new TelegramLayout(
            "day file movement",
            0,
            code("RecordType", 1),
            digits("LineNumber", 8),
            code("Kind", 1),
            code("StoreId", 10),
            code("OrderNumber", 50),
            code("TransactionNo", 12),
            code("AuthNo", 12),
            digits("Amount", 12),
            digits("Serial", 2),
            digits("TradeDate", 8),
            digits("TradeTime", 6),
            digits("ApprovalDate", 8),
            code("PayType", 1),
            digits("Installment", 2),
            code("IssCode", 6),
            text("IssuerName", 20),
            code("CardNo", 16).hidden(),
            code("Filler", 17),
            code("Check", 8));

    static final TelegramLayout TRAILER = new TelegramLayout(
            "day file trailer",
            0,
            code("RecordType", 1),
            digits("BusinessDate", 8),
            digits("FileSequence", 4),
            digits("Lines", 8),
            digits("ApprovalCount", 8),
            digits("ApprovalSum", 15),
            digits("CancelCount", 8),
            digits("CancelSum", 15),
            digits("NetCancelCount", 8),
            digits("NetCancelSum", 15),
            code("Filler", 102),
            code("Check", 8));

    private DayFileLayouts() {}
}
