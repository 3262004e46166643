<?php
namespace App\Models;

/** An account. */
#[Entity]
final class Account extends Base {
    public function __construct(private int $x, ?string $b = null, array ...$c) {}
    /** Hides. */
    private static function hide(int|string &$a): void {}
    function shown() {}
}
interface Shape { public function area(float $scale = 1.0); }
trait Loud { protected function shout() {} }
enum Color: string { case Red = 'r'; public function paint() {} }
function helper($a, $b = 1): int { return 1; }
