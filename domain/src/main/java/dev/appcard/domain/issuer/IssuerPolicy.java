package dev.appcard.domain.issuer;

import java.util.List;
import java.util.Set;

/**
 * What is particular about an issuer, as data: the use cases read it and know no issuer's name.
 *
 * @param koreanName shown to the buyer
 * @param englishName accepted as {@code cardCompany} and shown to English readers
 * @param members names that this issuer stands behind
 * @param cardCode the two characters of the merchant API ({@code issuerCode}, {@code acquirerCode})
 * @param methods of authenticating that the gateway offers with this issuer
 * @param cipher of its messages
 * @param container in which an app card's result arrives
 * @param route by which it arrives
 * @param otcForm what an app card's OTC is to the VAN
 * @param cardIdKind what it gives for a registered card
 * @param launch how its app is opened
 * @param vaccineApps that its page asks for on Android (안심클릭)
 */
public record IssuerPolicy(
        IssuerCode code,
        String koreanName,
        String englishName,
        List<Member> members,
        String cardCode,
        Set<AuthenticationMethod> methods,
        IssuerCipher cipher,
        CallbackFormat container,
        ResultRoute route,
        OtcForm otcForm,
        CardIdKind cardIdKind,
        AppLaunch launch,
        List<VaccineApp> vaccineApps) {

    public IssuerPolicy {
        members = List.copyOf(members);
        methods = Set.copyOf(methods);
        vaccineApps = List.copyOf(vaccineApps);
    }

    /** Whether a merchant means this issuer: by code, Korean or English name, or by a member's. */
    public boolean isCalled(String name) {
        return cardCode.equals(name)
                || koreanName.equals(name)
                || englishName.equalsIgnoreCase(name)
                || code.value().equalsIgnoreCase(name)
                || members.stream().anyMatch(member -> member.isCalled(name));
    }

    /** What the one-time code of an authentication is to the VAN. */
    public OtcForm otcForm(AuthenticationMethod method) {
        return switch (method) {
            case APP_CARD -> otcForm;
            case ANSIM -> OtcForm.ANSIM;
            case ISP -> OtcForm.ISP;
        };
    }

    /** What a charge of a registered card is to the VAN. */
    public OtcForm chargeForm() {
        return switch (cardIdKind) {
            case TOKEN -> otcForm;
            case CARD_DATA -> OtcForm.BC_CARD;
        };
    }
}
