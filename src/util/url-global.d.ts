/**
 * The one platform name the model uses. `URL` stands in every browser, in every worker and in Node, with the same
 * host parser (WHATWG URL Standard); neither of the language's own libs declares it.
 */
declare class URL {
  constructor(url: string);
  readonly hostname: string;
}
