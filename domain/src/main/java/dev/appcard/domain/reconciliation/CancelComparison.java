package dev.appcard.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was given back of one order. Parts are paired by their serial; the rest goes by what it gives back, since the same
 * money may be given back there by one kind of cancel and here by another: a net cancel that the VAN refused is done by the
 * ordinary cancel, for one.
 */
final class CancelComparison {

    /** A line that both have, or that we lack. */
    @FunctionalInterface
    interface Found {
        void found(DifferenceKind kind, DayLine line, @Nullable OurMovement movement, Remedy remedy);
    }

    private final LocalDate day;
    private final List<DayLine> there;
    private final OurOrder order;
    private final List<OurMovement> here;
    private final Found found;
    private final Consumer<OurMovement> lacking;

    /** @param lacking is told what the file lacks though it has to be in it */
    CancelComparison(LocalDate day, List<DayLine> lines, OurOrder order, Found found, Consumer<OurMovement> lacking) {
        this.day = day;
        this.there = new ArrayList<>(lines.stream()
                .filter(line -> line.kind() != DayLineKind.APPROVAL)
                .toList());
        this.order = order;
        this.here = new ArrayList<>(order.cancels());
        this.found = found;
        this.lacking = lacking;
    }

    void compare() {
        pairParts();
        if (there.isEmpty()) {
            here.stream().filter(movement -> movement.belongsTo(day)).forEach(lacking);
        } else if (here.isEmpty()) {
            cancelledThereOnly();
        } else {
            compareRest();
        }
    }

    private void pairParts() {
        for (DayLine line : List.copyOf(there)) {
            Optional<OurMovement> same = line.kind() == DayLineKind.PARTIAL_CANCEL
                    ? here.stream()
                            .filter(movement -> movement.kind() == DayLineKind.PARTIAL_CANCEL)
                            .filter(movement -> movement.serial() == line.serial())
                            .findFirst()
                    : Optional.empty();
            if (same.isPresent()) {
                there.remove(line);
                here.remove(same.get());
                compareBoth(line, same.get());
            }
        }
    }

    private void compareBoth(DayLine line, OurMovement movement) {
        if (!line.amount().equals(movement.amount())) {
            found.found(DifferenceKind.AMOUNT, line, movement, Remedy.PERSON);
        }
        if (!movement.mayBeOf(line.bookedAt().toLocalDate())) {
            found.found(DifferenceKind.DATE, line, movement, Remedy.PERSON);
        }
    }

    /** What was given up here is to end there with nothing: that it is undone is no difference. */
    private void cancelledThereOnly() {
        if (!order.isGivenUp()) {
            Remedy remedy = order.isOnTheWay() ? Remedy.WAIT : Remedy.PERSON;
            there.forEach(line -> found.found(DifferenceKind.STATE, line, null, remedy));
        }
    }

    private void compareRest() {
        List<OurMovement> ofThisFile = here.stream()
                .filter(movement -> there.stream()
                        .anyMatch(line -> movement.mayBeOf(line.bookedAt().toLocalDate())))
                .toList();
        if (ofThisFile.isEmpty()) {
            found.found(DifferenceKind.DATE, there.getFirst(), here.getFirst(), Remedy.PERSON);
            return;
        }
        long wonThere = there.stream().mapToLong(line -> line.amount().won()).sum();
        long wonHere = ofThisFile.stream()
                .mapToLong(movement -> movement.amount().won())
                .sum();
        if (wonThere != wonHere) {
            found.found(DifferenceKind.AMOUNT, there.getFirst(), ofThisFile.getFirst(), Remedy.PERSON);
        }
    }
}
