package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.breaker.Breakers;
import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.adapter.outbound.van.LateAnswers;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.transport.Opening;
import dev.appcard.adapter.outbound.van.transport.VanConnection;
import dev.appcard.adapter.outbound.van.transport.VanConnections;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.recovery.NetCancelOutcome;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * KSPAY, by a connection for each telegram. A cancel or net cancel whose own identifiers do not fit the telegram is a
 * defect, since the approval had to fit first: it throws {@link TelegramFormatException}.
 */
@Singleton
public final class KspayVanGateway implements VanGateway, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KspayVanGateway.class);
    private final VanSettings settings;
    private final TransactionGuard guard;
    private final UnexpectedAnswers unexpected;
    private final DeclineTable declines;
    private final VanConnections connections;
    private final Breakers.Breaker breaker;

    /** @throws IllegalArgumentException when the settings name a decline table that cannot be read */
    @Inject
    public KspayVanGateway(VanSettings settings, TransactionGuard guard, LateAnswers lateAnswers, Breakers breakers) {
        this.settings = settings;
        this.guard = guard;
        this.unexpected = new UnexpectedAnswers(lateAnswers);
        this.declines = DeclineTable.load(settings.declineTable());
        this.connections = new VanConnections(settings);
        this.breaker = breakers.of("VAN");
    }

    @Override
    public VanLine<ApprovalOutcome> openApproval(ApprovalOrder order) {
        guard.requireNoTransaction();
        try {
            return guarded(ApprovalTelegram.of(order), order);
        } catch (TelegramFormatException doesNotFit) {
            LOG.warn(
                    "VAN approval cannot be laid out: order={} {}",
                    order.orderNumber().value(),
                    doesNotFit.getMessage());
            return new VanLine.Unsendable<>(doesNotFit.field());
        }
    }

    @Override
    public VanLine<CancelOutcome> openCancel(CancelOrder order) {
        guard.requireNoTransaction();
        KspayRequest request = CancelTelegram.of(order);
        return conversation(
                        connectFor(request, () -> connections.open(order.storeId())),
                        request,
                        order.transactionNumber(),
                        new CancelMeaning(order, declines))
                .<VanLine<CancelOutcome>>map(conversation ->
                        new OpenLine<>(conversation, settings.timeouts().answer()))
                .orElseGet(VanLine.Unreachable::new);
    }

    @Override
    public NetCancelOutcome netCancel(NetCancelOrder order) {
        guard.requireNoTransaction();
        KspayRequest request = NetCancelTelegram.of(order);
        return conversation(
                        connectFor(request, () -> connections.openForNetCancel(order.storeId())),
                        request,
                        order.orderNumber().value(),
                        new NetCancelMeaning())
                .map(conversation -> conversation.send(settings.timeouts().netCancel()))
                .orElseGet(NetCancelOutcome.Unanswered::new);
    }

    /** Stops listening for late answers. */
    @Override
    @PreDestroy
    public void close() {
        connections.close();
    }

    /** An approval is not begun while the VAN keeps failing; a cancel or net cancel is always tried. */
    private VanLine<ApprovalOutcome> guarded(KspayRequest request, ApprovalOrder order) {
        Breakers.@Nullable Pass pass = breaker.pass();
        if (pass == null) {
            request.wipe();
            return new VanLine.Unreachable<>();
        }
        Opening opening = connectFor(request, () -> connections.open(order.storeId()));
        switch (opening) {
            case Opening.Failed.NO_PLACE -> pass.unused();
            case Opening.Failed.NO_WAY -> pass.failed();
            case VanConnection _ -> {
                // Told by what comes of it.
            }
        }
        return conversation(opening, request, order.orderNumber().value(), new ApprovalMeaning(order, declines))
                .<VanLine<ApprovalOutcome>>map(conversation -> new GuardedLine(
                        new OpenLine<>(conversation, settings.timeouts().answer()), pass))
                .orElseGet(VanLine.Unreachable::new);
    }

    /** The request is zeroed here when that fails, by its conversation otherwise. */
    private static Opening connectFor(KspayRequest request, Supplier<Opening> connect) {
        Opening opening = Opening.Failed.NO_WAY;
        try {
            opening = connect.get();
            return opening;
        } finally {
            if (opening instanceof Opening.Failed) {
                request.wipe();
            }
        }
    }

    private <T> Optional<Conversation<T>> conversation(
            Opening opening, KspayRequest request, String reference, AnswerMeaning<T> meaning) {
        return switch (opening) {
            case VanConnection open ->
                Optional.of(new Conversation<>(open, request, reference, meaning, guard, unexpected));
            case Opening.Failed _ -> Optional.empty();
        };
    }

    private record OpenLine<A>(Conversation<A> conversation, Duration answerTimeout) implements VanLine.Open<A> {

        @Override
        public A send() {
            return conversation.send(answerTimeout);
        }

        @Override
        public void close() {
            conversation.close();
        }
    }

    /** Tells the breaker whether the VAN answered. */
    private record GuardedLine(VanLine.Open<ApprovalOutcome> line, Breakers.Pass pass)
            implements VanLine.Open<ApprovalOutcome> {

        @Override
        public ApprovalOutcome send() {
            ApprovalOutcome outcome = line.send();
            switch (outcome) {
                case ApprovalOutcome.Approved _, ApprovalOutcome.Declined _ -> pass.answered();
                case ApprovalOutcome.Unknown _ -> pass.failed();
            }
            return outcome;
        }

        @Override
        public void close() {
            pass.unused();
            line.close();
        }
    }
}
