// Downloads of the tables on a role's pay page.
import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../../../load.ts';
import { payTables } from '../../../../model/pay-tables/all.ts';
import { tableCsv, type DataTable } from '../../../../model/table.ts';

export const getStaticPaths = (async () => {
  const joined = await atlas();
  return [...joined.roles.values()].flatMap((role) =>
    payTables(joined, role.data).map((table) => ({
      params: { role: role.id, table: table.id },
      props: { table },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(tableCsv(props.table));
