package dev.appcard.adapter.out.issuer;

import static dev.appcard.domain.issuer.AuthenticationWay.ANSIM;
import static dev.appcard.domain.issuer.AuthenticationWay.APP_CARD;
import static dev.appcard.domain.issuer.AuthenticationWay.ISP;

import dev.appcard.adapter.out.issuer.play.IssuerSpec;
import dev.appcard.adapter.out.issuer.play.PlayedGateways;
import dev.appcard.adapter.out.issuer.play.PlayedIssuer;
import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.application.port.out.issuer.IssuerGatewayContract;
import dev.appcard.application.port.out.issuer.IssuerPeer;
import dev.appcard.domain.issuer.AuthenticationWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The port's contract, for every issuer and way. */
class IssuerGatewayContractsTest {

    abstract static class Contract implements IssuerGatewayContract {

        private final AuthenticationWay way;
        private final PlayedIssuer issuer;
        private final IssuerGateway gateway;

        Contract(IssuerSpec spec, AuthenticationWay way) {
            this.way = way;
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
        public AuthenticationWay way() {
            return way;
        }
    }

    @Nested
    class KbApp extends Contract {
        KbApp() {
            super(IssuerSpec.KB, APP_CARD);
        }
    }

    @Nested
    class KbPage extends Contract {
        KbPage() {
            super(IssuerSpec.KB, ISP);
        }
    }

    @Nested
    class ShinhanApp extends Contract {
        ShinhanApp() {
            super(IssuerSpec.SHINHAN, APP_CARD);
        }
    }

    @Nested
    class ShinhanPage extends Contract {
        ShinhanPage() {
            super(IssuerSpec.SHINHAN, ANSIM);
        }
    }

    @Nested
    class BcApp extends Contract {
        BcApp() {
            super(IssuerSpec.BC, APP_CARD);
        }
    }

    @Nested
    class BcPage extends Contract {
        BcPage() {
            super(IssuerSpec.BC, ISP);
        }
    }

    @Nested
    class SamsungApp extends Contract {
        SamsungApp() {
            super(IssuerSpec.SAMSUNG, APP_CARD);
        }
    }

    @Nested
    class SamsungPage extends Contract {
        SamsungPage() {
            super(IssuerSpec.SAMSUNG, ANSIM);
        }
    }

    @Nested
    class LotteApp extends Contract {
        LotteApp() {
            super(IssuerSpec.LOTTE, APP_CARD);
        }
    }

    @Nested
    class LottePage extends Contract {
        LottePage() {
            super(IssuerSpec.LOTTE, ANSIM);
        }
    }

    @Nested
    class HyundaiApp extends Contract {
        HyundaiApp() {
            super(IssuerSpec.HYUNDAI, APP_CARD);
        }
    }

    @Nested
    class HyundaiPage extends Contract {
        HyundaiPage() {
            super(IssuerSpec.HYUNDAI, ANSIM);
        }
    }

    @Nested
    class HanaApp extends Contract {
        HanaApp() {
            super(IssuerSpec.HANA, APP_CARD);
        }
    }

    @Nested
    class HanaPage extends Contract {
        HanaPage() {
            super(IssuerSpec.HANA, ANSIM);
        }
    }

    @Nested
    class NhApp extends Contract {
        NhApp() {
            super(IssuerSpec.NH, APP_CARD);
        }
    }

    @Nested
    class NhPage extends Contract {
        NhPage() {
            super(IssuerSpec.NH, ANSIM);
        }
    }

    @Nested
    class WooriApp extends Contract {
        WooriApp() {
            super(IssuerSpec.WOORI, APP_CARD);
        }
    }

    @Nested
    class WooriPage extends Contract {
        WooriPage() {
            super(IssuerSpec.WOORI, ISP);
        }
    }
}
