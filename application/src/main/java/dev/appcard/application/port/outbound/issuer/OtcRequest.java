package dev.appcard.application.port.outbound.issuer;

import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardId;
import java.time.Instant;

/** An OTC that is asked of an issuer for one charge (docs/issuers/contracts.md, "OTC for an automatic payment"). */
public record OtcRequest(TransactionKey key, CardId cardId, Money amount, Instant time) {}
