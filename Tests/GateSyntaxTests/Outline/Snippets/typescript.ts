/** Fetches. */
export async function get<T>(url: string, times?: number, first: T = 1 as any, ...more: T[]): Promise<void> {}

@Component({})
export abstract class View<T> extends Base implements Shape {
  constructor(private readonly name: string) { super() }
  private hide(a: number): void {}
  protected abstract draw(): void;
  /** The handler. */
  public onClick = (event: string) => event;
}

export interface Shape { area(scale: number): number; name: string }
enum Color { Red }
namespace Tools { export function mend() {} }
declare function external(a: string): void;
export const pick = (a: string): string => a;
