package dev.appcard.application.scenario;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase.Admission;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase.Incoming;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A merchant's server whose calls have keys, and the way in which the inbound side treats them. */
record KeyedServer(World world) {

    /** The shop, with a contract that no test exhausts. */
    static final Merchant SHOP = new Merchant(
            World.SHOP.id(),
            World.SHOP.name(),
            World.SHOP.storeId(),
            World.SHOP.domain(),
            World.SHOP.businessNumber(),
            World.SHOP.returnAddresses(),
            Set.of(Contract.APP_CARD),
            List.of(new CardDataContract(CardDataPurpose.PHONE_ORDER, Money.won(500_000), 1_000_000, false)));

    static final String RUNNING = "409 running";

    /** A call that has not happened yet is carried out; each else is answered by what is known of it. */
    <R> String call(String key, Map<String, String> fields, Function<KeyedCall<R>, R> useCase) {
        Incoming incoming = world.idempotency.incoming(id(key), bytes(fields));
        return repeated(incoming.admission()).orElseGet(() -> {
            R result = useCase.apply(new KeyedCall<>(Optional.of(incoming.key()), KeyedServer::answer));
            return isRefused(result) ? repeated(incoming.admission()).orElse(textOf(result)) : textOf(result);
        });
    }

    static CallAnswer answer(Object result) {
        return new CallAnswer(200, "text/plain", "ko", textOf(result));
    }

    private static boolean isRefused(Object result) {
        return textOf(result).startsWith("Rejected");
    }

    static String textOf(Object result) {
        return result.toString();
    }

    private static Optional<String> repeated(Admission admission) {
        return switch (admission) {
            case Admission.Free _ -> Optional.empty();
            case Admission.Answered(CallAnswer answer) -> Optional.of("again " + answer.body());
            case Admission.Running _ -> Optional.of(RUNNING);
            case Admission.Ended(PaymentResult<?> result) -> Optional.of("ended " + textOf(result));
            case Admission.Differs(String field) -> Optional.of("422 " + field);
        };
    }

    static CallId id(String key) {
        return new CallId(SHOP.id(), false, "POST", "/v1/payments/key-in", key);
    }

    private static Map<String, byte[]> bytes(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, field -> field.getValue().getBytes(StandardCharsets.UTF_8)));
    }
}
