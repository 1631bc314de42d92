package dev.appcard.domain.reconciliation;

import dev.appcard.domain.reconciliation.Difference.Here;
import dev.appcard.domain.reconciliation.Difference.Subject;
import dev.appcard.domain.reconciliation.Difference.There;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One order in the VAN's file of a day beside the same order in our books. What is still on its way here is to
 * be compared again: the sweep owns it until it is known. Not a difference is what may stand in another day's file, because it crossed midnight; and what both sides
 * end with nothing of: an approval that the VAN has undone and that is given up here.
 */
public final class OrderComparison {

    private final LocalDate day;
    private final VanOrder order;
    private final List<DayLine> there;
    private final @Nullable OurOrder here;
    private final List<Difference> found = new ArrayList<>();

    private OrderComparison(LocalDate day, VanOrder order, List<DayLine> there, @Nullable OurOrder here) {
        this.day = day;
        this.order = order;
        this.there = there;
        this.here = here;
    }

    /**
     * @param day the file's
     * @param lines of the order, in the file's order; none where the file lacks it
     * @param here null where we do not know the order
     */
    public static List<Difference> of(LocalDate day, VanOrder order, List<DayLine> lines, @Nullable OurOrder here) {
        OrderComparison comparison = new OrderComparison(day, order, new ArrayList<>(), here);
        comparison.takeOnce(lines);
        comparison.compare();
        return List.copyOf(comparison.found);
    }

    /** Cancels of ours that crossed midnight behind this day, and stand in its file. */
    public static List<Crossing> crossings(LocalDate day, List<DayLine> lines, @Nullable OurOrder here) {
        return here == null
                ? List.of()
                : here.cancels().stream()
                        .filter(movement -> movement.crosses(day))
                        .filter(movement -> lines.stream().anyMatch(line -> isSame(line, movement)))
                        .map(movement -> new Crossing(here.payment(), movement.kind(), movement.serial()))
                        .toList();
    }

    /** The whole may be given back there by another kind of cancel than here. */
    private static boolean isSame(DayLine line, OurMovement movement) {
        boolean isPart = movement.kind() == DayLineKind.PARTIAL_CANCEL;
        return isPart
                ? line.kind() == DayLineKind.PARTIAL_CANCEL && line.serial() == movement.serial()
                : line.kind() == DayLineKind.CANCEL || line.kind() == DayLineKind.NET_CANCEL;
    }

    private record Name(DayLineKind kind, int serial) {}

    private void takeOnce(List<DayLine> lines) {
        Set<Name> names = new HashSet<>();
        for (DayLine line : lines) {
            if (names.add(new Name(line.kind(), line.serial()))) {
                there.add(line);
            } else {
                person(DifferenceKind.DOUBLED, line, null);
            }
        }
    }

    private void compare() {
        if (here == null) {
            there.forEach(line -> person(DifferenceKind.MISSING_HERE, line, null));
        } else if (there.isEmpty()) {
            here.movements().stream()
                    .filter(movement -> movement.belongsTo(day))
                    .findFirst()
                    .ifPresent(movement -> lacking(DifferenceKind.MISSING_THERE, movement));
        } else {
            compareApprovals(here);
            new CancelComparison(day, there, here, this::add, movement -> lacking(DifferenceKind.STATE, movement))
                    .compare();
        }
    }

    private void compareApprovals(OurOrder known) {
        Optional<DayLine> approvedThere = there.stream()
                .filter(line -> line.kind() == DayLineKind.APPROVAL)
                .findFirst();
        Optional<OurMovement> approvedHere = known.approval();
        if (approvedThere.isPresent() && approvedHere.isPresent()) {
            compareBoth(approvedThere.get(), approvedHere.get());
        } else if (approvedThere.isPresent()) {
            approvedThereOnly(approvedThere.get(), known);
        } else {
            approvedHere
                    .filter(movement -> movement.belongsTo(day))
                    .ifPresent(movement -> lacking(DifferenceKind.MISSING_THERE, movement));
        }
    }

    private void compareBoth(DayLine line, OurMovement movement) {
        if (!line.amount().equals(movement.amount())) {
            person(DifferenceKind.AMOUNT, line, movement);
        }
        if (movement.heard() && !movement.mayBeOf(line.approval().tradeDate())) {
            person(DifferenceKind.DATE, line, movement);
        }
    }

    private void approvedThereOnly(DayLine line, OurOrder known) {
        if (known.lacksNumber()) {
            if (!isUndoneThere(line)) {
                add(DifferenceKind.STATE, line, null, Remedy.UNDO_THERE);
            }
        } else if (known.isOnTheWay()) {
            add(DifferenceKind.STATE, line, null, Remedy.WAIT);
        } else if (!known.isGivenUp()) {
            person(DifferenceKind.STATE, line, null);
        }
    }

    private boolean isUndoneThere(DayLine approval) {
        long undone = there.stream()
                .filter(line -> line.kind() != DayLineKind.APPROVAL)
                .mapToLong(line -> line.amount().won())
                .sum();
        return undone == approval.amount().won();
    }

    private void person(DifferenceKind kind, DayLine line, @Nullable OurMovement movement) {
        add(kind, line, movement, Remedy.PERSON);
    }

    private void add(DifferenceKind kind, DayLine line, @Nullable OurMovement movement, Remedy remedy) {
        Here ours = here == null ? null : Here.of(here, movement);
        Subject subject = new Subject(order, line.kind(), line.serial());
        found.add(new Difference(kind, subject, There.of(line), ours, remedy));
    }

    private void lacking(DifferenceKind kind, OurMovement movement) {
        Here ours = here == null ? null : Here.of(here, movement);
        Subject subject = new Subject(order, movement.kind(), movement.serial());
        found.add(new Difference(kind, subject, null, ours, Remedy.PERSON));
    }
}
