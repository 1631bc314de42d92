package dev.appcard.domain.reconciliation;

import java.util.Comparator;

/**
 * By what the VAN knows an attempt: order numbers belong to the store that gave them. In ascending order they stand as in the
 * day file.
 *
 * @param orderNumber as the VAN has it; not necessarily one of ours
 */
public record VanOrder(String orderNumber, String storeId) implements Comparable<VanOrder> {

    private static final Comparator<VanOrder> BY_BYTES =
            Comparator.comparing(VanOrder::orderNumber).thenComparing(VanOrder::storeId);

    /** Both are ASCII, so characters compare as bytes do. */
    @Override
    public int compareTo(VanOrder other) {
        return BY_BYTES.compare(this, other);
    }
}
