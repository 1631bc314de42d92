package dev.appcard.sandbox.van.server;

import dev.appcard.sandbox.shared.Pause;
import dev.appcard.sandbox.van.ledger.DeclineCode;
import dev.appcard.sandbox.van.ledger.Ledger;
import dev.appcard.sandbox.van.log.TelegramLog;
import dev.appcard.sandbox.van.request.RequestParser;
import dev.appcard.sandbox.van.request.VanRequest;
import dev.appcard.sandbox.van.rule.RuleAction;
import dev.appcard.sandbox.van.rule.VanRule;
import dev.appcard.sandbox.van.rule.VanRules;
import dev.appcard.sandbox.van.telegram.Frame;
import java.util.Optional;

/** Takes one telegram from its bytes to its delivery: read, looked up in the rules, booked, answered. */
final class TelegramHandler {
    private final Ledger ledger;
    private final VanRules rules;
    private final TelegramLog log;
    private final Pause pause;

    TelegramHandler(Ledger ledger, VanRules rules, TelegramLog log, Pause pause) {
        this.ledger = ledger;
        this.rules = rules;
        this.log = log;
        this.pause = pause;
    }

    /** What leaves, and under which number of the log. */
    record Handled(int number, Delivery delivery) {}

    Handled handle(Frame frame) throws InterruptedException {
        VanRequest request = RequestParser.parse(frame);
        String orderNumber = ledger.orderNumberOf(request);
        Optional<VanRule> rule = rules.take(request, orderNumber);
        int number = log.received(request, orderNumber, rule.map(VanRule::name));
        Delivery delivery =
                rule.isPresent() ? scripted(number, request, rule.get()) : Delivery.whole(booked(number, request));
        return new Handled(number, delivery);
    }

    private Delivery scripted(int number, VanRequest request, VanRule rule) throws InterruptedException {
        return switch (rule.action()) {
            case RuleAction.Ignore(boolean close) -> {
                pause.take(rule.delay());
                yield Delivery.nothing(close);
            }
            case RuleAction.BookLate _ -> {
                pause.take(rule.delay());
                yield Delivery.whole(booked(number, request));
            }
            case RuleAction action -> {
                byte[] answer = booked(number, request, action);
                pause.take(rule.delay());
                yield Delivery.of(answer, action);
            }
        };
    }

    private byte[] booked(int number, VanRequest request) {
        return booked(number, request, new RuleAction.Delay());
    }

    private byte[] booked(int number, VanRequest request, RuleAction action) {
        byte[] body = action instanceof RuleAction.DeclineWith(String code)
                ? ledger.book(request, Optional.of(DeclineCode.of(code)))
                : ledger.book(request, Optional.empty());
        log.decided(number, body);
        return request.frame().answeredWith(body).bytes();
    }
}
