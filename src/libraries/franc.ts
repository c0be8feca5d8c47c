export { francAll } from 'franc'
