package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The outcome of one page: the buyer's action, the one result and, where the issuer's server posts it, the answer. */
public final class PageDecision {
    private final BuyerAction action;
    private final ResultCode code;
    private final VerifiedPageCall call;
    private final PageResult result;
    private final ReentrantLock delivery = new ReentrantLock();
    private volatile @Nullable FormAnswer lastAnswer;

    PageDecision(BuyerAction action, ResultCode code, VerifiedPageCall call, PageResult result) {
        this.action = action;
        this.code = code;
        this.call = call;
        this.result = result;
    }

    public BuyerAction action() {
        return action;
    }

    /** What the buyer did, in a sentence. */
    public String heading() {
        return switch (action) {
            case APPROVE -> "인증을 마쳤습니다";
            case REFUSE -> "결제를 취소했습니다";
            case WRONG_NUMBER, WRONG_EXPIRY, WRONG_PASSWORD -> "인증하지 못했습니다";
            case SILENT -> throw new IllegalStateException("a page always reports");
        };
    }

    public ResultCode code() {
        return code;
    }

    public VerifiedPageCall call() {
        return call;
    }

    public PageResult result() {
        return result;
    }

    /** Empty until the issuer's server has posted the result. */
    public Optional<FormAnswer> lastAnswer() {
        return Optional.ofNullable(lastAnswer);
    }

    /** Posts the result, again if needed: the same bytes each time. */
    public FormAnswer deliver(FormPoster poster) {
        FormAnswer answer = poster.post(call.returnUrl(), result.toForm());
        if (!isAccepted()) {
            lastAnswer = answer;
        }
        return answer;
    }

    /** Posts the result unless the gateway has it; a second caller waits for the first. */
    public void deliverUnlessAccepted(FormPoster poster) {
        delivery.lock();
        try {
            if (!isAccepted()) {
                deliver(poster);
            }
        } finally {
            delivery.unlock();
        }
    }

    private boolean isAccepted() {
        return lastAnswer().map(FormAnswer::isAccepted).orElse(false);
    }
}
