package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.telegram.FieldSpec.code;
import static dev.appcard.adapter.outbound.van.telegram.FieldSpec.digits;
import static dev.appcard.adapter.outbound.van.telegram.FieldSpec.text;

import dev.appcard.adapter.outbound.van.telegram.TelegramLayout;

/**
 * KSPAY's layouts, in the order and with the names of KSNET's document. Hidden are secrets of the card and
 * personal data, and fillers, which carry issuers' ids and billing keys.
 */
final class KspayLayouts {

    static final TelegramLayout HEADER = new TelegramLayout(
            "KSPAY header",
            0,
            digits("Length", 4),
            code("EncType", 1),
            code("Version", 4),
            code("Type", 2),
            code("Resend", 1),
            code("RequestDate", 14),
            code("StoreId", 10),
            code("OrderNumber", 50),
            text("UserName", 50).hidden(),
            code("IdNum", 13).hidden(),
            text("Email", 50).hidden(),
            code("GoodType", 1),
            text("GoodName", 50),
            code("KeyInType", 1),
            code("LineType", 1),
            text("PhoneNo", 12).hidden(),
            code("ApprovalCount", 1),
            code("Filler", 35).hidden());

    static final TelegramLayout APPROVAL = new TelegramLayout(
            "KSPAY approval request",
            HEADER.end(),
            code("ApprovalType", 4),
            code("InterestType", 1),
            code("TrackII", 40).hidden(),
            digits("Installment", 2),
            digits("Amount", 9),
            code("Passwd", 2).hidden(),
            code("LastIdNum", 10).hidden(),
            code("CurrencyType", 1),
            code("BatchUseType", 1),
            code("CardSendType", 1),
            code("VisaAuthYn", 1),
            code("Domain", 40),
            code("IpAddr", 20).hidden(),
            code("BusinessNumber", 10),
            code("Filler", 135).hidden(),
            code("AuthType", 1),
            code("MPIPositionType", 1),
            code("MPIReUseType", 1));

    /** EncData of AuthType M, behind the five digits of its length. */
    static final TelegramLayout MPI_DATA = new TelegramLayout(
            "KSPAY MPI data",
            APPROVAL.end() + 5,
            code("CAVV", 40).hidden(),
            code("XID", 40).hidden(),
            code("ECI", 2).hidden());

    static final TelegramLayout CANCEL = new TelegramLayout(
            "KSPAY cancel request",
            HEADER.end(),
            code("ApprovalType", 4),
            code("CancelType", 1),
            code("TransactionNo", 12),
            code("TradeDate", 8),
            code("OrderNumber", 50),
            code("CancelData", 42),
            code("Refundcheck", 1),
            code("Filler", 32).hidden());

    /** CancelData of CancelType 3. */
    static final TelegramLayout CANCEL_PART =
            new TelegramLayout("KSPAY part of a cancel", 0, digits("Amount", 9), digits("Serial", 2));

    static final TelegramLayout ANSWER = new TelegramLayout(
            "KSPAY answer",
            HEADER.end(),
            code("ApprovalType", 4),
            code("TransactionNo", 12),
            code("Status", 1),
            code("TradeDate", 8),
            code("TradeTime", 6),
            code("IssCode", 6),
            code("AquCode", 6),
            code("AuthNo", 12),
            text("Message1", 16),
            text("Message2", 16),
            code("CardNo", 16).hidden(),
            code("ExpDate", 4).hidden(),
            code("Installment", 2),
            code("Amount", 9),
            code("MerchantNo", 15),
            code("AuthSendType", 1),
            code("ApprovalSendType", 1),
            code("Point1", 12),
            code("Point2", 12),
            code("Point3", 12),
            code("Point4", 12),
            code("VanTransactionNo", 12),
            code("Filler", 82).hidden(),
            code("AuthType", 1),
            code("MPIPositionType", 1),
            code("MPIReUseType", 1));

    private KspayLayouts() {}
}
