import { expect, test } from "vitest";

import { neverFails } from "./never-fails.ts";

test.each([
  "known",
  "!known && level >= 3.0",
  "call.ani != ''",
  "call.ani in ['+12025550123']",
  "call.ani.startsWith('+1') ? 'US' : 'other'",
  "queue.position < 3.0",
  "queue.estimatedWaitSec != null",
  "-2.5",
  "(known || 'it\\'s' in [name, \"two\"]) && size(name) > 3.0",
  "!(name == '') ? known ? 1.0 : 2.0 : -3.0",
])("%s gives a value in every call", (expression) => expect(neverFails(expression)).toBe(true));

test.each([
  "level / 0.0 > 1.0",
  "number(digits) > 3.0",
  "'a,b'.split(',')[1] == 'b'",
  "queue.estimatedWaitSec > 60.0",
  "name + name == ''",
  "timestamp(due) > now",
  "split(name, ',')[0] == 'b'",
  "known ? queue.estimatedWaitSec : 0.0",
  "number(digits) == 3.0 || known",
  "rows[0].name == 'b'",
  "level - 1.0 > 0.0",
  "(known",
  "",
  "not an expression",
])("%s may fail", (expression) => expect(neverFails(expression)).toBe(false));
