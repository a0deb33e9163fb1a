import type { DenseForm } from '../v1/form.ts';
import { placeFrom } from './place-from.ts';
import { RoleNames } from './role-names.ts';

/** The form of `v3:`: names are referred to by what they are, and a place is measured from the neighbour it stands by. */
export const THIRD_FORM: DenseForm = { openBook: () => new RoleNames(), placeFrom };
