package dev.appcard.application.port.inbound.idempotency;

/** The sweep's part for records of calls: those that were kept long enough go. */
public interface ForgetCallsUseCase {

    /** One piece of them, so that no statement is long. */
    void forgetOld();
}
