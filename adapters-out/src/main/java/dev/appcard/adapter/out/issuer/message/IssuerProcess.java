package dev.appcard.adapter.out.issuer.message;

import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.issuer.Preparation;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.secret.Agreement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every issuer does alike: its pages, its signs, the names of its payments. How its app is called, and how that
 * app's result is opened, is for each to say.
 */
public abstract class IssuerProcess implements IssuerGateway {

    private final IssuerDesk desk;
    private final PageCallWriter pageCalls;
    private final ResultSigns signs;
    private final ResultOpener pageResults;

    /** @param pageResults the form of what the issuer's page, or ISP, sends */
    protected IssuerProcess(IssuerDesk desk, ResultReader pageResults) {
        this.desk = desk;
        this.pageCalls = new PageCallWriter(desk);
        this.signs = new ResultSigns(desk);
        this.pageResults = new ResultOpener(desk.cipher(), pageResults);
    }

    /** Prepares the call of the issuer's app. */
    protected abstract Preparation callApp(TransactionInformation information);

    /**
     * Opens what the app's server sent.
     *
     * @param agreement what {@link #callApp} gave for the call
     */
    protected abstract OpenedResult openAppResult(ResultEnvelope envelope, @Nullable Agreement agreement);

    @Override
    public final Preparation prepareCall(TransactionInformation information) {
        return switch (information.way()) {
            case APP_CARD -> callApp(information);
            case ANSIM -> new Preparation.Prepared(pageCalls.ansim(information), null);
            case ISP -> new Preparation.Prepared(pageCalls.isp(information), null);
        };
    }

    @Override
    public final Optional<PaymentKey> paymentOf(String tid) {
        return desk.ids().paymentOf(tid);
    }

    @Override
    public final boolean isGenuine(ResultEnvelope envelope) {
        return signs.isGenuine(envelope);
    }

    @Override
    public final boolean isGenuine(OrderConfirmation confirmation) {
        return switch (desk.policy().route()) {
            case RELAY -> signs.isGenuine(confirmation);
            case DIRECT -> false;
        };
    }

    @Override
    public final OpenedResult open(ResultEnvelope envelope, @Nullable Agreement agreement) {
        return switch (envelope.door()) {
            case APP -> openAppResult(envelope, agreement);
            case PAGE -> pageResults.open(envelope);
        };
    }
}
