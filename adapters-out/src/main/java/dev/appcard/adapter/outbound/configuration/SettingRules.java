package dev.appcard.adapter.outbound.configuration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules between settings. A rule waits until the settings that it compares are well formed themselves. */
final class SettingRules {

    private SettingRules() {}

    static List<String> broken(Settings settings) {
        return Stream.of(times(settings), reserve(settings), circles(settings), brokenOfCardVault(settings).stream())
                .flatMap(problems -> problems)
                .toList();
    }

    static List<String> brokenOfCardVault(Settings settings) {
        Optional<String> times = atLeast(
                settings, CardVaultSettingTable.KMS_TIMEOUT, List.of(CardVaultSettingTable.KMS_CONNECT_TIMEOUT));
        return Stream.concat(times.stream(), CardVaultRules.broken(settings)).toList();
    }

    private static Stream<String> reserve(Settings settings) {
        Optional<Integer> all = settings.find(CommonSettingTable.DB_POOL_SIZE);
        return settings
                .find(CommonSettingTable.DB_POOL_RESERVE)
                .filter(reserve -> all.filter(size -> size <= reserve).isPresent())
                .map(_ -> "DB_POOL_RESERVE must be below DB_POOL_SIZE")
                .stream();
    }

    private static Stream<String> circles(Settings settings) {
        return RelaySettingTable.circles(settings)
                .map(route -> route + " must not be PUBLIC_URL itself: this deployment is `local`");
    }

    private static Stream<String> times(Settings settings) {
        return Stream.of(
                        // a shorter pause would start the next try while the one before may still be answered
                        atLeast(
                                settings,
                                TimeSettingTable.NET_CANCEL_PAUSE_FIRST,
                                List.of(VanSettingTable.CONNECT_TIMEOUT, VanSettingTable.NET_CANCEL_TIMEOUT)),
                        atLeast(
                                settings,
                                TimeSettingTable.NET_CANCEL_PAUSE_LONGEST,
                                List.of(TimeSettingTable.NET_CANCEL_PAUSE_FIRST)),
                        atLeast(
                                settings,
                                LateApprovalSettingTable.PAUSE_FIRST,
                                List.of(VanSettingTable.CONNECT_TIMEOUT, VanSettingTable.NET_CANCEL_TIMEOUT)),
                        atLeast(
                                settings,
                                LateApprovalSettingTable.PAUSE_LONGEST,
                                List.of(LateApprovalSettingTable.PAUSE_FIRST)),
                        // earlier than this the approval could still be on its way to the VAN
                        atLeast(
                                settings,
                                TimeSettingTable.UNKNOWN_ORDER_FINAL_AFTER,
                                List.of(VanSettingTable.WRITE_TIMEOUT, VanSettingTable.ANSWER_TIMEOUT)),
                        atLeast(
                                settings,
                                IssuerLineSettingTable.TIMEOUT,
                                List.of(IssuerLineSettingTable.CONNECT_TIMEOUT)))
                .flatMap(Optional::stream);
    }

    private static Optional<String> atLeast(
            Settings settings, Setting<Duration> setting, List<Setting<Duration>> least) {
        Optional<Duration> value = settings.find(setting);
        List<Duration> parts =
                least.stream().flatMap(part -> settings.find(part).stream()).toList();
        Duration sum = parts.stream().reduce(Duration.ZERO, Duration::plus);
        if (value.isEmpty() || parts.size() < least.size() || value.get().compareTo(sum) >= 0) {
            return Optional.empty();
        }
        String names = least.stream().map(Setting::name).collect(Collectors.joining(" + "));
        return Optional.of(setting.name() + " must be at least " + names + " (" + sum + ")");
    }
}
