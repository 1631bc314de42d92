package dev.appcard.sandbox.issuer.automatic;

import java.time.Duration;

/**
 * How the issuer's server answers when it is asked for a one-time code.
 *
 * @param delay before the answer; of {@link Mode#HANG} until the connection is closed
 * @param resultCode of {@link Mode#REFUSE}
 * @param times for how many requests, after which all is normal again
 */
record Behaviour(Mode mode, Duration delay, String resultCode, int times) {
    /** For all that come. */
    static final int ALWAYS = Integer.MAX_VALUE;

    static final Behaviour NORMAL = new Behaviour(Mode.NORMAL, Duration.ZERO, "0000", ALWAYS);

    enum Mode {
        NORMAL,
        /** A right answer, after the delay. */
        SLOW,
        ERROR_500,
        /** 200 with a page, as of a server under maintenance. */
        HTML,
        /** A right answer under a sign that is not the issuer's. */
        BAD_SIGN,
        /** Reads, and answers nothing. */
        HANG,
        /** Signed, with a result code that tells of a failure. */
        REFUSE
    }

    Behaviour oneLess() {
        return times == ALWAYS ? this : new Behaviour(mode, delay, resultCode, times - 1);
    }
}
