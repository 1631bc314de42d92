package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Has a payment approved whose buyer has authenticated: its OTC is spent by the commit before the first byte. */
@Singleton
public class AuthenticatedApproval {

    private final ApprovalProcess process;
    private final SecretVault vault;

    @Inject
    public AuthenticatedApproval(ApprovalProcess process, SecretVault vault) {
        this.process = process;
        this.vault = vault;
    }

    public PaymentResult<Payment> approve(Merchant merchant, PaymentIn<Authenticated> held) {
        AppCall call = held.state().authentication().call();
        ApprovalCredential code = new ApprovalCredential.OneTimeCode(
                vault.open(held.state().otc(), held.payment().key()), call.issuer());
        return process.approve(
                        new ApprovalRequest(merchant, new ApprovalRequest.Held(held), code, List.of(), List.of()))
                .map(Paid::payment);
    }
}
