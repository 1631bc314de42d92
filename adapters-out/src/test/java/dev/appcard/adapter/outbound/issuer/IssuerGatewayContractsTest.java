package dev.appcard.adapter.outbound.issuer;

import static dev.appcard.domain.issuer.AuthenticationMethod.ANSIM;
import static dev.appcard.domain.issuer.AuthenticationMethod.APP_CARD;
import static dev.appcard.domain.issuer.AuthenticationMethod.ISP;

import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer;
import dev.appcard.application.port.outbound.issuer.CardRegistrationContract;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.IssuerGatewayContract;
import dev.appcard.application.port.outbound.issuer.IssuerPeer;
import dev.appcard.domain.issuer.AuthenticationMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The port's contract, for every issuer and way. */
class IssuerGatewayContractsTest {

    abstract static class Contract implements IssuerGatewayContract {

        private final AuthenticationMethod method;
        private final PlayedIssuer issuer;
        private final IssuerGateway gateway;

        Contract(IssuerSpec spec, AuthenticationMethod method) {
            this.method = method;
            this.issuer = new PlayedIssuer(spec);
            this.gateway = PlayedGateways.gateway(spec, issuer.baseUrl());
        }

        @AfterEach
        void close() {
            issuer.close();
        }

        @Override
        public IssuerGateway gateway() {
            return gateway;
        }

        @Override
        public IssuerPeer peer() {
            return issuer;
        }

        @Override
        public AuthenticationMethod method() {
            return method;
        }
    }

    /** An app, in which cards can be registered besides. */
    abstract static class AppContract extends Contract implements CardRegistrationContract {

        AppContract(IssuerSpec spec) {
            super(spec, APP_CARD);
        }
    }

    @Nested
    class KbApp extends AppContract {
        KbApp() {
            super(IssuerSpec.KB);
        }
    }

    @Nested
    class KbPage extends Contract {
        KbPage() {
            super(IssuerSpec.KB, ISP);
        }
    }

    @Nested
    class ShinhanApp extends AppContract {
        ShinhanApp() {
            super(IssuerSpec.SHINHAN);
        }
    }

    @Nested
    class ShinhanPage extends Contract {
        ShinhanPage() {
            super(IssuerSpec.SHINHAN, ANSIM);
        }
    }

    @Nested
    class BcApp extends AppContract {
        BcApp() {
            super(IssuerSpec.BC);
        }
    }

    @Nested
    class BcPage extends Contract {
        BcPage() {
            super(IssuerSpec.BC, ISP);
        }
    }

    @Nested
    class SamsungApp extends AppContract {
        SamsungApp() {
            super(IssuerSpec.SAMSUNG);
        }
    }

    @Nested
    class SamsungPage extends Contract {
        SamsungPage() {
            super(IssuerSpec.SAMSUNG, ANSIM);
        }
    }

    @Nested
    class LotteApp extends AppContract {
        LotteApp() {
            super(IssuerSpec.LOTTE);
        }
    }

    @Nested
    class LottePage extends Contract {
        LottePage() {
            super(IssuerSpec.LOTTE, ANSIM);
        }
    }

    @Nested
    class HyundaiApp extends AppContract {
        HyundaiApp() {
            super(IssuerSpec.HYUNDAI);
        }
    }

    @Nested
    class HyundaiPage extends Contract {
        HyundaiPage() {
            super(IssuerSpec.HYUNDAI, ANSIM);
        }
    }

    @Nested
    class HanaApp extends AppContract {
        HanaApp() {
            super(IssuerSpec.HANA);
        }
    }

    @Nested
    class HanaPage extends Contract {
        HanaPage() {
            super(IssuerSpec.HANA, ANSIM);
        }
    }

    @Nested
    class NhApp extends AppContract {
        NhApp() {
            super(IssuerSpec.NH);
        }
    }

    @Nested
    class NhPage extends Contract {
        NhPage() {
            super(IssuerSpec.NH, ANSIM);
        }
    }

    @Nested
    class WooriApp extends AppContract {
        WooriApp() {
            super(IssuerSpec.WOORI);
        }
    }

    @Nested
    class WooriPage extends Contract {
        WooriPage() {
            super(IssuerSpec.WOORI, ISP);
        }
    }
}
