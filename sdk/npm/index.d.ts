/** AppCard SDK v1: the payment window in a shop's page. Every promise rejects with AppCardError, and nothing throws. */

export type Language = "ko" | "en";

export interface AppCardError extends Error {
  /** Toss Payments' code where it has one: USER_CANCEL, INVALID_CLIENT_KEY, UNAUTHORIZED_KEY, COMMON_ERROR … */
  code: string;
  /** For the buyer, in the language asked for. */
  message: string;
}

export interface CardOptions {
  /** 카드사 이름 또는 코드. The issuer's name or code. */
  cardCompany?: string;
  /** DIRECT: straight to the issuer named in cardCompany. */
  flowMode?: "DEFAULT" | "DIRECT";
  /** Of a shop's own app, for its web view. */
  appScheme?: string;
}

export interface PaymentCardOptions extends CardOptions {
  useAppCardOnly?: boolean;
  /** 0, or 2 to 12 months, and no other plan. */
  cardInstallmentPlan?: number;
  maxCardInstallmentPlan?: number;
  useFreeInstallmentPlan?: boolean;
  /** Taken and ignored. */
  useEscrow?: boolean;
  /** Taken and ignored. */
  useCardPoint?: boolean;
}

interface CommonRequest {
  method: "CARD";
  successUrl: string;
  failUrl: string;
  customerEmail?: string;
  customerName?: string;
  customerMobilePhone?: string;
  /** self (default): the page goes to the window. popup: on a PC the window opens beside the page. */
  windowTarget?: "self" | "popup";
  lang?: Language;
}

export interface PaymentRequest extends CommonRequest {
  amount: { currency: "KRW"; value: number };
  /** 6 to 64 of A-Z a-z 0-9 _ - = */
  orderId: string;
  orderName: string;
  taxFreeAmount?: number;
  metadata?: Record<string, string>;
  approval?: "ON_CONFIRM" | "AUTOMATIC";
  card?: PaymentCardOptions;
}

export interface BillingAuthRequest extends CommonRequest {
  card?: CardOptions;
}

export interface Payment {
  /** Never resolves: the page leaves for the window, and from there to successUrl or failUrl. */
  requestPayment(request: PaymentRequest): Promise<never>;
  /** Needs a customerKey other than ANONYMOUS. */
  requestBillingAuth(request: BillingAuthRequest): Promise<never>;
}

export interface AppCardInstance {
  payment(options: { customerKey: string }): Payment;
}

export interface AppCardFunction {
  (clientKey: string, options?: { lang?: Language }): AppCardInstance;
  readonly ANONYMOUS: "@@ANONYMOUS";
}

export const ANONYMOUS: "@@ANONYMOUS";

export function loadAppCard(
  clientKey: string,
  options: { src: string; lang?: Language },
): Promise<AppCardInstance>;

declare global {
  interface Window {
    AppCard?: AppCardFunction;
  }
}
