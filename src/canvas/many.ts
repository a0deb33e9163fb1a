/** From so many records on, only what is in view is rendered: fewer are cheaper to keep than to mount again. */
export const MANY = 60;
