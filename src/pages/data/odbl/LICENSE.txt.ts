export const GET = (): Response =>
  new Response(
    `The tables in this folder are made available under the Open Database License 1.0:
https://opendatacommons.org/licenses/odbl/1-0/

They contain information from the Stack Overflow Developer Survey 2025 (Stack Exchange Inc.),
partly aggregated by Role Atlas. Any rights in individual contents are licensed under the
Database Contents License: https://opendatacommons.org/licenses/dbcl/1-0/

Keep them apart from other tables, or share what you make from them under the same license.
`,
  );
