package dev.appcard.domain.planted;

/** Breaks a rule on purpose: the domain starts a thread. */
final class ThreadInDomain {

    Thread worker(Runnable work) {
        return Thread.ofVirtual().unstarted(work);
    }
}
