package dev.appcard.application.port.inbound.admin;

/**
 * What became of the rows.
 *
 * @param done moved
 * @param changed by another process meanwhile; looked at again next time
 * @param unreadable does not open, left as it is
 * @param unavailable a key was out of reach: the work stopped there
 */
public record RotationCounts(int done, int changed, int unreadable, int unavailable) {

    public int rows() {
        return done + changed + unreadable + unavailable;
    }
}
