import assert from 'node:assert/strict';
import { linesIn } from './changed';

describe('the lines that a diff adds', () => {
  it('are those of files of TypeScript that are still there', () => {
    const diff = `diff --git a/server/a.ts b/server/a.ts
--- a/server/a.ts
+++ b/server/a.ts
@@ -3 +3 @@ function a() {
-  one
+  two
@@ -10,2 +10,0 @@
-  gone
-  gone
@@ -20,0 +19,3 @@
+  new
+  new
+  new
diff --git a/server/b.ts b/server/b.ts
--- a/server/b.ts
+++ /dev/null
@@ -1 +0,0 @@
-gone
diff --git a/server/c.json b/server/c.json
--- a/server/c.json
+++ b/server/c.json
@@ -1 +1 @@
-1
+2
`;
    assert.deepEqual(linesIn(diff), ['server/a.ts:3-3', 'server/a.ts:19-21']);
  });
});
