package dev.appcard.application.port;

/** Whether the database was restored from a backup and has not been admitted yet ({@code recovery admit}). */
public interface RestoredDatabase {

    /** @throws DatabaseUnavailable when it does not say */
    boolean awaitsAdmission();

    /** Admitted or not, it is still to be compared with the VAN's books ({@code recovery end}). */
    boolean isOpen();
}
