package dev.appcard.domain.issuer;

import dev.appcard.domain.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of issuers: a row for each. Adding an issuer is one row here and one package of adapters. */
public final class IssuerPolicies {

    /** Instalments start at 50,000 won unless an issuer says otherwise. */
    private static final Money INSTALMENT_FROM = Money.won(50_000);

    private static final List<IssuerPolicy> ROWS = List.of(appCard(
            "KB", "국민", "KOOKMIN", "11", OtcForm.MARKED_KB, launch("kb-acp", "com.kbcard.cxh.appcard", "695436326")));

    private IssuerPolicies() {}

    public static List<IssuerPolicy> all() {
        return ROWS;
    }

    public static Optional<IssuerPolicy> find(IssuerCode code) {
        return ROWS.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException when there is no such row */
    public static IssuerPolicy of(IssuerCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown issuer: " + code));
    }

    private static IssuerPolicy appCard(
            String code, String korean, String english, String cardCode, OtcForm form, AppLaunch launch) {
        return new IssuerPolicy(
                new IssuerCode(code),
                korean,
                english,
                cardCode,
                Set.of(AuthenticationWay.APP_CARD),
                launch,
                form,
                INSTALMENT_FROM);
    }

    private static AppLaunch launch(String scheme, String androidPackage, String appStoreId) {
        return new AppLaunch(scheme, scheme, androidPackage, appStoreId);
    }
}
