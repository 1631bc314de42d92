package dev.appcard.application.port.inbound.admin;

/**
 * Seals the stored cards again, under each merchant's current data key, that lie under retired data keys or under those of
 * past months. It may be stopped at any row and run again, while cards are charged, registered and deleted.
 */
public interface ReencryptCardsUseCase {

    /** @param retireCurrent also the data keys that are in use now: every card gets another one */
    RotationCounts reencrypt(boolean retireCurrent, RotationListener listener);
}
