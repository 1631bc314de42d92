package dev.appcard.application.service.billing;

import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcRequest;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.Otc;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Has an issuer make the one-time code of a charge. */
@Singleton
public class ChargeCodes {

    private final IssuerGateways issuers;
    private final InstantSource clock;

    @Inject
    public ChargeCodes(IssuerGateways issuers, InstantSource clock) {
        this.issuers = issuers;
        this.clock = clock;
    }

    /** What came of asking. */
    sealed interface Code {}

    record Issued(ApprovalCredential code) implements Code {}

    record Refused() implements Code {}

    record Unavailable() implements Code {}

    Code issue(IssuerCode issuer, PaymentOrder order, CardId cardId) {
        OtcRequest request = new OtcRequest(order.key().transaction(), cardId, order.amount(), clock.instant());
        return issuers.find(issuer)
                .<Code>map(gateway -> switch (gateway.issueOtc(request)) {
                    case OtcAnswer.Issued(Otc otc) ->
                        new Issued(new ApprovalCredential.OneTimeCode(
                                otc, IssuerPolicies.of(issuer).chargeForm()));
                    case OtcAnswer.Refused _ -> new Refused();
                    case OtcAnswer.Unavailable _ -> new Unavailable();
                })
                .orElseGet(Unavailable::new);
    }
}
