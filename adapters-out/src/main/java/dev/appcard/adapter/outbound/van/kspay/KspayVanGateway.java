package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.adapter.outbound.van.LateAnswers;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
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

    /** @throws IllegalArgumentException when the settings name a decline table that cannot be read */
    @Inject
    public KspayVanGateway(VanSettings settings, TransactionGuard guard, LateAnswers lateAnswers) {
        this.settings = settings;
        this.guard = guard;
        this.unexpected = new UnexpectedAnswers(lateAnswers);
        this.declines = DeclineTable.load(settings.declineTable());
        this.connections = new VanConnections(settings);
    }

    @Override
    public VanLine<ApprovalOutcome> openApproval(ApprovalOrder order) {
        guard.requireNoTransaction();
        try {
            return line(ApprovalTelegram.of(order), order.orderNumber().value(), new ApprovalMeaning(order, declines));
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
        return line(request, order.transactionNumber(), new CancelMeaning(order, declines));
    }

    @Override
    public NetCancelOutcome netCancel(NetCancelOrder order) {
        guard.requireNoTransaction();
        KspayRequest request = NetCancelTelegram.of(order);
        Optional<Conversation<NetCancelOutcome>> conversation =
                conversation(request, order.orderNumber().value(), new NetCancelMeaning());
        return conversation.isEmpty()
                ? new NetCancelOutcome.Unanswered()
                : conversation.get().send(settings.timeouts().netCancel());
    }

    /** Stops listening for late answers. */
    @Override
    @PreDestroy
    public void close() {
        connections.close();
    }

    private <A> VanLine<A> line(KspayRequest request, String reference, AnswerMeaning<A> meaning) {
        return conversation(request, reference, meaning)
                .<VanLine<A>>map(conversation ->
                        new OpenLine<>(conversation, settings.timeouts().answer()))
                .orElseGet(VanLine.Unreachable::new);
    }

    /** Connects. The request is zeroed here when that fails, by its conversation otherwise. */
    private <T> Optional<Conversation<T>> conversation(
            KspayRequest request, String reference, AnswerMeaning<T> meaning) {
        Optional<VanConnection> connection = Optional.empty();
        try {
            connection = connections.open();
        } finally {
            if (connection.isEmpty()) {
                request.wipe();
            }
        }
        return connection.map(open -> new Conversation<>(open, request, reference, meaning, guard, unexpected));
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
}
