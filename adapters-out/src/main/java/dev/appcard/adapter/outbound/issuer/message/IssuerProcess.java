package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.Preparation;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every issuer does alike: its pages, its signs, its names of our transactions. How its app is called, how that
 * app's results are opened, and where the code of a charge comes from, is for each to say.
 */
public abstract class IssuerProcess implements IssuerGateway {

    private final IssuerContext context;
    private final PageCallWriter pageCalls;
    private final ResultSigns signs;
    private final ResultOpener<Otc> pageResults;

    protected IssuerProcess(IssuerContext context) {
        this.context = context;
        this.pageCalls = new PageCallWriter(context);
        this.signs = new ResultSigns(context);
        this.pageResults = new ResultOpener<>(context.cipher(), PageResults.of(context.policy()));
    }

    /** Prepares the call of the issuer's app. */
    protected abstract Preparation callApp(AuthenticationRequest request);

    /**
     * Opens what the app's server sent.
     *
     * @param session what {@link #callApp} gave for the call
     */
    protected abstract OpenedResult<Otc> openAppResult(ResultEnvelope envelope, @Nullable IssuerSession session);

    /** The same for a registration. */
    protected abstract OpenedResult<RegisteredCardId> openAppRegistration(
            ResultEnvelope envelope, @Nullable IssuerSession session);

    @Override
    public final Preparation prepareCall(AuthenticationRequest request) {
        return switch (request.method()) {
            case APP_CARD -> callApp(request);
            case ANSIM -> new Preparation.Prepared(pageCalls.ansim(request), null);
            case ISP -> new Preparation.Prepared(pageCalls.isp(request), null);
        };
    }

    @Override
    public final Optional<TransactionKey> transactionOf(String tid) {
        return context.ids().transactionOf(tid);
    }

    @Override
    public final boolean isGenuine(ResultEnvelope envelope) {
        return signs.isGenuine(envelope);
    }

    @Override
    public final boolean isGenuine(OrderConfirmation confirmation) {
        return switch (context.policy().messages().route()) {
            case RELAY -> signs.isGenuine(confirmation);
            case DIRECT -> false;
        };
    }

    @Override
    public final OpenedResult<Otc> open(ResultEnvelope envelope, @Nullable IssuerSession session) {
        return switch (envelope.endpoint()) {
            case APP -> openAppResult(envelope, session);
            case PAGE -> pageResults.open(envelope);
        };
    }

    /** Cards are registered in the app alone. */
    @Override
    public final OpenedResult<RegisteredCardId> openRegistration(
            ResultEnvelope envelope, @Nullable IssuerSession session) {
        return switch (envelope.endpoint()) {
            case APP -> openAppRegistration(envelope, session);
            case PAGE -> new OpenedResult.Unreadable<>();
        };
    }
}
